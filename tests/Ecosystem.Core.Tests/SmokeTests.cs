namespace Ecosystem.Core.Tests;
public class SmokeTests { [Fact] public void Project_Builds() => true.ShouldBeTrue(); }
