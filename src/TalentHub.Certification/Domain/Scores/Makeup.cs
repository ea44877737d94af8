namespace TalentHub.Certification.Domain.Scores;

/// <summary>How parts are made up in a later batch that takes over what was passed: a deferred part (缓考), or a failed one (补考), where one was passed.</summary>
/// <param name="Months">So many months after the examination in which a part was passed, a later one takes it over.</param>
/// <param name="Times">So often a failed part is taken again without what was passed; a deferred one counts as no attempt.</param>
public sealed record Makeup(int Months, int Times);
