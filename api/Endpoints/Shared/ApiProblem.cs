using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>What can be wrong with a request before it reaches a command, and what can go wrong outside of it.</summary>
public static class ApiProblem
{
    /// <summary>A writing method came without its operation id.</summary>
    public static readonly ProblemType IdempotencyKeyMissing = new(
        "api.idempotency-key-missing", ProblemKind.Invalid,
        "缺少请求头 Idempotency-Key。请为每项操作生成一个 UUID 并放入此请求头；重试时使用同一个值。",
        "The header Idempotency-Key is missing. Make a UUID for each operation, send it in this header, and send the same one when you retry.");

    /// <summary>The operation id is no UUID.</summary>
    public static readonly ProblemType IdempotencyKeyInvalid = new(
        "api.idempotency-key-invalid", ProblemKind.Invalid,
        "请求头 Idempotency-Key 不是有效的 UUID。请改用 UUID，例如 0197a2c4-5b1e-7c3d-9a40-1f2e3d4c5b6a。",
        "The header Idempotency-Key is no UUID. Send one, for example 0197a2c4-5b1e-7c3d-9a40-1f2e3d4c5b6a.");

    /// <summary>The body is no JSON.</summary>
    public static readonly ProblemType JsonMalformed = new(
        "api.json-malformed", ProblemKind.Invalid,
        "请求内容不是有效的 JSON，或者缺少必需的成员、成员的类型不符：第 {line} 行第 {position} 个字节附近（{path}）。请更正后重新提交。",
        "The body is not valid JSON, or a member is missing or of the wrong kind, near line {line}, byte {position} ({path}). Correct it and send it again.");

    /// <summary>The body is JSON, but a value is of another kind than the field takes.</summary>
    public static readonly ProblemType ValueUnfit = new(
        "api.value-unfit", ProblemKind.Invalid,
        "“{path}”的值不是该字段所需的类型或格式。请对照接口文档 /openapi/v1.json 更正后重新提交。",
        "The value at {path} is not of the type or form that the field takes. Compare it with /openapi/v1.json, correct it and send it again.");

    /// <summary>A value that should be a day is none of the calendar.</summary>
    public static readonly ProblemType DayUnfit = new(
        "api.day-unfit", ProblemKind.Invalid,
        "“{path}”不是实际存在的日期，或格式不对。请按“年-月-日”填写，例如 2023-09-04。",
        "The value at {path} is no day of the calendar, or is written otherwise. Write year-month-day, for example 2023-09-04.");

    /// <summary>A value that should be a number is none, or is larger than any that the field takes.</summary>
    public static readonly ProblemType NumberUnfit = new(
        "api.number-unfit", ProblemKind.Invalid,
        "“{path}”不是数字，或超出该字段能容纳的范围。请填写不带引号的数字并核对大小。",
        "The value at {path} is no number, or is beyond what the field holds. Write a number without quotation marks and check its size.");

    /// <summary>A field that must be there is not, or is null.</summary>
    public static readonly ProblemType ValueMissing = new(
        "api.value-missing", ProblemKind.Invalid,
        "缺少“{path}”，或其值为 null；此字段必须填写。请补充后重新提交。",
        "{path} is missing or null, and must be given. Add it and send it again.");

    /// <summary>The body has a field that the operation does not know: a mistyped one would be lost without a word.</summary>
    public static readonly ProblemType ValueUnknown = new(
        "api.value-unknown", ProblemKind.Invalid,
        "此接口没有字段“{path}”，没有执行任何操作。请对照接口文档 /openapi/v1.json 更正名称或去掉该字段后重新提交。",
        "This operation knows no field {path}, so nothing was done. Correct the name by /openapi/v1.json or leave the field out, and send it again.");

    /// <summary>The body is JSON of another kind than the operation takes, or null.</summary>
    public static readonly ProblemType BodyUnfit = new(
        "api.body-unfit", ProblemKind.Invalid,
        "请求内容整体缺失，或不是此接口所需的 JSON 类型（例如应为对象）。请对照接口文档 /openapi/v1.json 更正后重新提交。",
        "The body as a whole is missing, or is not the JSON that this operation takes (an object, for example). Compare it with /openapi/v1.json and send it again.");

    /// <summary>A text holds what cannot be stored.</summary>
    public static readonly ProblemType TextUnreadable = new(
        "api.text-unreadable", ProblemKind.Invalid,
        "“{path}”含有不能保存的字符（空字符或不完整的字符）。请删除该字符后重新提交。",
        "The text at {path} holds a character that cannot be stored (NUL, or half of a character). Take it out and send it again.");

    /// <summary>Another site made the browser of a signed-in user send this.</summary>
    public static readonly ProblemType OtherSite = new(
        "api.other-site", ProblemKind.Forbidden,
        "该请求由其他网站发起（Origin 或 Sec-Fetch-Site 不是本站），没有执行任何操作。请在本系统的页面上办理；程序请使用访问令牌。",
        "Another site started this request (Origin or Sec-Fetch-Site is not ours), so nothing was done. Do it on a page of this system; a program uses an access token.");

    /// <summary>A field of a page's form holds a character that cannot be stored; it was taken out.</summary>
    public static readonly ProblemType FieldUnreadable = new(
        "api.field-unreadable", ProblemKind.Invalid,
        "填写的内容含有不能保存的字符（空字符），没有执行任何操作。该字符已去掉，请核对后重新提交。",
        "What was typed holds a character that cannot be stored (NUL), so nothing was done. It was taken out; look at the text and send it again.");

    /// <summary>A field of a page's form is longer than any text.</summary>
    public static readonly ProblemType FieldTooLong = new(
        "api.field-too-long", ProblemKind.Invalid,
        "填写的内容超过 {longest} 个字符，没有执行任何操作。请缩短后重新提交；较长的材料请作为文件上传。",
        "What was typed has more than {longest} characters, so nothing was done. Shorten it and send it again; upload longer material as a file.");

    /// <summary>An address holds a character that nothing can be looked up by.</summary>
    public static readonly ProblemType AddressUnreadable = new(
        "api.address-unreadable", ProblemKind.Invalid,
        "网址中含有不能识别的字符（空字符）。请从页面重新查询。",
        "The address holds a character that cannot be read (NUL). Search again from the page.");

    /// <summary>The token of a page's form is missing, or belongs to another session.</summary>
    public static readonly ProblemType FormNotOurs = new(
        "api.form-not-ours", ProblemKind.Invalid,
        "这份表单不是从您当前登录的页面提交的（例如在另一窗口重新登录过，或页面打开过久），没有执行任何操作。请核对内容后重新提交。",
        "This form was not sent from a page of your present session (for example you signed in anew in another window, or the page was open too long). Nothing was done. Look at it again and send it again.");

    /// <summary>The page no longer shows the form that was sent.</summary>
    public static readonly ProblemType FormOutdated = new(
        "api.form-outdated", ProblemKind.Conflict,
        "记录在您打开页面之后已有变化（例如他人已办理该环节，或者您已重新登录），刚才的操作没有执行。下面是最新情况，请核对后再办理。",
        "The record has changed since you opened this page (someone else took the step, or you signed in anew), so your step was not taken. This is how it stands now; look again before you go on.");

    /// <summary>A text is longer than any text of the field's kind.</summary>
    public static readonly ProblemType TextTooLong = new(
        "api.text-too-long", ProblemKind.Invalid,
        "“{path}”超过 {longest} 个字符。请缩短后重新提交；较长的材料请作为文件上传。",
        "The text at {path} has more than {longest} characters. Shorten it and send it again; upload longer material as a file.");

    /// <summary>The address asks by a name that the operation does not know.</summary>
    public static readonly ProblemType QueryUnknown = new(
        "api.query-unknown", ProblemKind.Invalid,
        "此接口没有查询参数“{name}”，可用的有：{known}。请更正后重试。",
        "This operation has no query parameter {name}; it knows {known}. Correct the name and try again.");

    /// <summary>The address asks by a name, and the operation takes none.</summary>
    public static readonly ProblemType QueryNotTaken = new(
        "api.query-not-taken", ProblemKind.Invalid,
        "此接口没有任何查询参数，请去掉“{name}”后重试。",
        "This operation takes no query parameters. Leave out {name} and try again.");

    /// <summary>A query parameter has a value that it does not take.</summary>
    public static readonly ProblemType QueryUnfit = new(
        "api.query-unfit", ProblemKind.Invalid,
        "查询参数“{name}”{wrong}；可用：{allowed}。请更正后重试。",
        "The query parameter {name} {wrong}; it takes {allowed}. Correct it and try again.");

    /// <summary>A version is named where none is compared.</summary>
    public static readonly ProblemType VersionNotTaken = new(
        "api.version-not-taken", ProblemKind.Invalid,
        "该操作不核对 If-Match 版本：它是否可行由记录当前的状态决定。请去掉 If-Match 后重试。",
        "This operation compares no If-Match version: whether it can be done the record's state decides. Leave If-Match out and try again.");

    /// <summary>A part of the address has a value that it does not take.</summary>
    public static readonly ProblemType PathUnfit = new(
        "api.path-unfit", ProblemKind.Invalid,
        "网址中的“{name}”{wrong}；可用：{allowed}。请更正后重试。",
        "The {name} in the address {wrong}; it takes {allowed}. Correct it and try again.");

    /// <summary>A field of a form has a value that it does not take, or is missing.</summary>
    public static readonly ProblemType FieldUnfit = new(
        "api.field-unfit", ProblemKind.Invalid,
        "表单字段“{name}”{wrong}；可用：{allowed}。请更正后重新提交。",
        "The field {name} of the form {wrong}; it takes {allowed}. Correct it and send it again.");

    /// <summary>A form that is none.</summary>
    public static readonly ProblemType FormMalformed = new(
        "api.form-malformed", ProblemKind.Invalid,
        "提交的表单无法读取：不是完整的 multipart/form-data，或者超过允许的大小。请检查后重新提交。",
        "The form cannot be read: it is no complete multipart/form-data, or larger than allowed. Check it and send it again.");

    /// <summary>A parameter of the request cannot be read.</summary>
    public static readonly ProblemType RequestMalformed = new(
        "api.request-malformed", ProblemKind.Invalid,
        "请求的参数或内容缺失或格式不正确。请对照接口文档检查后重新提交。",
        "A parameter or the body of the request is missing or has the wrong form. Compare it with the API description and send it again.");

    /// <summary>The body has the wrong media type.</summary>
    public static readonly ProblemType MediaTypeUnsupported = new(
        "api.media-type-unsupported", ProblemKind.Invalid,
        "此接口不接受该内容类型。请使用 application/json；上传文件请使用 multipart/form-data。",
        "This address does not take this media type. Use application/json, or multipart/form-data to upload a file.");

    /// <summary>The body is larger than the endpoint takes.</summary>
    public static readonly ProblemType BodyTooLarge = new(
        "api.body-too-large", ProblemKind.TooMuch,
        "请求内容超过允许的大小。请分成较小的部分提交。",
        "The body is larger than this endpoint takes. Send it in smaller parts.");

    /// <summary>Too many requests from one address.</summary>
    public static readonly ProblemType TooManyRequests = new(
        "api.too-many-requests", ProblemKind.TooMuch,
        "请求过于频繁。请等待 {seconds} 秒后再试。",
        "There were too many requests. Wait {seconds} seconds and try again.");

    /// <summary>There is nothing at this address.</summary>
    public static readonly ProblemType NoSuchAddress = new(
        "api.no-such-address", ProblemKind.NotFound,
        "没有这个地址，或者此地址不支持该方法。请查看接口文档 /openapi/v1.json。",
        "There is nothing at this address, or not with this method. See the API description at /openapi/v1.json.");

    /// <summary>A part of the system does not answer.</summary>
    public static readonly ProblemType Unavailable = new(
        "api.unavailable", ProblemKind.Unavailable,
        "系统暂时不可用。请稍后用同一操作编号（Idempotency-Key）重试，不会重复办理。",
        "The system is not available at the moment. Repeat the request later under the same id (Idempotency-Key): nothing is done twice.");

    /// <summary>A mistake of ours; its details are in the log under the trace id only.</summary>
    public static readonly ProblemType Unexpected = new(
        "api.unexpected", ProblemKind.Unavailable,
        "系统出现意外错误。请重试；如仍不成功，请将追踪编号 {trace} 告知管理员。",
        "Something unexpected went wrong. Try again; if it persists, give the trace id {trace} to an administrator.");
}
