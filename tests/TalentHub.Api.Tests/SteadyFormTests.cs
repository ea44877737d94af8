using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using TalentHub.Api.Hosting;

namespace TalentHub.Api.Tests;

public sealed class SteadyFormTests
{
    [Fact]
    public async Task The_form_is_given_where_the_framework_forgot_its_task()
    {
        var http = Request("a=1");
        http.Features.Set<IFormFeature>(new Forgetful(http));

        await SteadyForm.Take(http, next => Task.CompletedTask);

        Assert.Equal("1", (await http.Request.ReadFormAsync(TestContext.Current.CancellationToken))["a"]);
    }

    [Fact]
    public async Task A_form_is_read_once_and_stays()
    {
        var http = Request("a=1&b=2");
        await SteadyForm.Take(http, next => Task.CompletedTask);

        var first = await http.Request.ReadFormAsync(TestContext.Current.CancellationToken);

        Assert.IsType<SteadyForm>(http.Features.Get<IFormFeature>());
        Assert.Same(first, await http.Request.ReadFormAsync(TestContext.Current.CancellationToken));
        Assert.Same(first, http.Request.Form);
    }

    [Fact]
    public async Task A_request_without_a_form_is_left_alone()
    {
        var http = new DefaultHttpContext();
        http.Request.ContentType = "application/json";

        await SteadyForm.Take(http, next => Task.CompletedTask);

        Assert.IsNotType<SteadyForm>(http.Features.Get<IFormFeature>());
    }

    private static DefaultHttpContext Request(string form)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(form));
        return http;
    }

    /// <summary>The moment in question, held: the form is there and the task is gone.</summary>
    private sealed class Forgetful(HttpContext http) : IFormFeature
    {
        private static readonly Task<IFormCollection> Forgotten = null!;
        private readonly FormFeature _form = new(http.Request);

        public bool HasFormContentType => _form.HasFormContentType;

        public IFormCollection? Form
        {
            get => _form.Form;
            set => _form.Form = value;
        }

        public IFormCollection ReadForm() => _form.ReadForm();

        public Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken)
        {
            _form.ReadForm();
            return Forgotten;
        }
    }
}
