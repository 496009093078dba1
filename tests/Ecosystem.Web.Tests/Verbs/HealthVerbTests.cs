using Ecosystem.Web.Verbs;

namespace Ecosystem.Web.Tests.Verbs;

public class HealthVerbTests
{
    [Theory]
    [InlineData(null, "http://localhost:5000/")]
    [InlineData("http://+:8080", "http://localhost:8080/")]
    [InlineData("http://*:80;https://*:443", "http://localhost/")]
    [InlineData("http://[::]:8080", "http://localhost:8080/")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080/")]
    public void AddressOf_WhatTheAppListensOn_IsSeenFromThisMachine(string? urls, string address) =>
        HealthVerb.AddressOf(urls).ToString().ShouldBe(address);
}
