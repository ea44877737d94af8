namespace TalentHub.People.Domain.Trainees;

/// <summary>What can be done with a person's identity.</summary>
public enum TraineeMove
{
    /// <summary>Corrects the name to what the document says.</summary>
    CorrectName,

    /// <summary>Corrects the document, or takes a renewed one.</summary>
    CorrectDocument,

    /// <summary>Changes the mobile number.</summary>
    ChangePhone,
}
