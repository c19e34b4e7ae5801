using Menut.Web.Predictions;

namespace Menut.Web.Tests.Predictions;

public sealed class ContentPolicyTests
{
    [Theory]
    [InlineData("default-src 'none'; img-src 'self'", "default-src 'none'; img-src 'self' blob:; script-src 'self'")]
    [InlineData("img-src blob: 'self'; script-src 'self';", "img-src blob: 'self'; script-src 'self'")]
    [InlineData("", "img-src blob:; script-src 'self'")]
    public void A_policy_is_widened_by_what_it_lacks(string policy, string expected) =>
        Assert.Equal(expected, ContentPolicy.With(policy, ("img-src", "blob:"), ("script-src", "'self'")));
}
