namespace Ecosystem.Web.Home;

/// <summary>A question that opens a filtered view.</summary>
/// <param name="Name">Of its text: <c>Question.Compute</c>.</param>
/// <param name="View">network, timeline or deals.</param>
/// <param name="Filter">What the view shows.</param>
/// <param name="Answer">The short answer below the question.</param>
/// <param name="Form">The form it is about; null when it is about none.</param>
public sealed record Question(string Name, string View, DealFilter Filter, Answer Answer, FormKey? Form = null)
{
    public string Href => $"/explore/{View}?{Filter.ToQuery()}";
}

/// <summary>A short answer: the name of a text and what fills its places (numbers, names, dates, money).</summary>
public sealed record Answer(string Name, params IReadOnlyList<object> Parts);
