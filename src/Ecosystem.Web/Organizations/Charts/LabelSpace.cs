namespace Ecosystem.Web.Organizations.Charts;

/// <summary>Keeps the labels of a drawing apart: a label is placed only where nothing stands yet.</summary>
internal sealed class LabelSpace(double width, double height)
{
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Marks a place as taken, whatever stands there.</summary>
    public void Take(double left, double top, double right, double bottom) => _taken.Add((left, top, right, bottom));

    /// <summary>True, and taken, when the box lies within the drawing and touches nothing.</summary>
    public bool TryTake(double left, double top, double right, double bottom)
    {
        // A little air on either side.
        (left, right) = (left - 1.5, right + 1.5);
        if (left < -2 || top < 0 || right > width + 2 || bottom > height || _taken.Exists(box => left < box.Right && box.Left < right && top < box.Bottom && box.Top < bottom))
            return false;
        Take(left, top, right, bottom);
        return true;
    }
}
