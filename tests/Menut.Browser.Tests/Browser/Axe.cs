using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Menut.Browser.Tests.Browser;

/// <summary>axe-core, which finds what keeps people out of a page.</summary>
public static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // It is evaluated by the browser's debugger, so the page's security policy stays as it is.
    private const string Run = """
        async () => {
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
            const found = result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`));
            return result.passes.some(rule => rule.id === 'color-contrast') ? found : [...found, 'The contrast of nothing was computed.'];
        }
        """;

    /// <summary>Makes it ready in a page.</summary>
    public static Task Load(IPage page) => page.EvaluateAsync(Script);

    /// <summary>What breaks WCAG 2.2 A and AA or axe's best practices, as the page looks now: rule and element, a line each.</summary>
    public static Task<string[]> Violations(IPage page) => page.EvaluateAsync<string[]>(Run);
}
