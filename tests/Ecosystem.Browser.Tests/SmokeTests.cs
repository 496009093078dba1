namespace Ecosystem.Browser.Tests;
public class SmokeTests { [Fact] public void Project_Builds() => true.ShouldBeTrue(); }
