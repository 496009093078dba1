namespace Ecosystem.Core.Snapshots;
internal static class Placeholder;
