namespace Ecosystem.Web.Shared;

/// <summary>Why there is no value: three different things, none of them zero.</summary>
public enum SilenceKind { NotDisclosed, NotResearched, NotApplicable }
