using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Menut.Fuzz.Mutations;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Tests.Hostile;

/// <summary>
/// Requests that nobody means well with, for every address that the server has: new ones are met as soon as they are mapped. The same seed and number give
/// the same request.
/// </summary>
internal sealed partial class HostileRequests(int seed, IReadOnlyList<RouteEndpoint> endpoints, IReadOnlyList<byte[]> pictures)
{
    private static readonly string[] Keys =
        ["m", "base", "diff", "differences", "lang", "add", "remove", "layout", "x", "y", "log", "top", "runs", "q", "v", "view", "rows", "from", "to", "limit", "offset", "page", "format", "id", "size", "width", ""];

    private static readonly string[] Languages = ["en", "ca", "es", "fr", "de", "tr", "ar"];
    private static readonly string[] Methods = ["GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "BREW", "G E T", "PROPFIND", new('X', 300)];
    private static readonly string[] MediaTypes =
        ["image/png", "image/jpeg", "application/octet-stream", "application/json", "text/html", "image/", "/", "multipart/form-data", "multipart/form-data; boundary=", "application/x-www-form-urlencoded", "image/png; q=\0", new('a', 5000)];

    private readonly RouteEndpoint[] _posted = [.. endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)];

    /// <summary>One of them. Most have one thing wrong, so that they come as far as they can; some have everything.</summary>
    public HostileRequest Of(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        int malice = random.Next(10);
        bool address = malice is < 3 or 9, body = malice is >= 3 and < 6 or 9, headers = malice is 6 or 7 or 9, wire = malice is 8 or 9;
        var endpoint = Interesting.Of(random, body ? _posted : endpoints);
        string method = wire && random.Next(2) == 0 ? Interesting.Of(random, Methods) : Method(random, endpoint);
        string target = address && random.Next(4) == 0 ? Target(random) : Path(random, endpoint, address) + (address ? Query(random) : "?m=colours001,hostile001");
        byte[] content = method == "POST" ? Body(random, body, out string type) : Nothing(out type);

        bool isHttp1 = !wire || random.Next(8) != 0;
        var head = new StringBuilder($"{method} {target} {(isHttp1 ? random.Next(20) == 0 ? "HTTP/1.0" : "HTTP/1.1" : Interesting.Of(random, ["HTTP/2.0", "HTTP/9.9", "HTTP/1.1 ", "http/1.1", "X", ""]))}\r\n");
        AddHost(head, random, wire);
        if (type.Length > 0)
            head.Append("Content-Type: ").Append(type).Append("\r\n");
        if (random.Next(20) != 0)
            head.Append("Connection: close\r\n");
        for (int i = headers ? random.Next(1, 4) : 0; i > 0; i--)
            AddHeader(head, random);
        bool ends = AddLength(head, random, content.Length, wire);
        byte[] bytes = [.. Encoding.Latin1.GetBytes(ends ? head.Append("\r\n").ToString() : head.ToString()), .. content];
        if (wire && random.Next(4) == 0)
            bytes = ByteMutations.Apply(random, bytes, pictures);
        var manner = wire ? Interesting.Of(random, [Manner.Whole, Manner.InPieces, Manner.CutShort, Manner.Abandoned]) : Manner.Whole;
        return new(bytes, manner, isHttp1 && IsFirstLineWhole(bytes));
    }

    private static string Method(Random random, RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: { Count: > 0 } allowed } ? Interesting.Of(random, allowed) : "GET";

    /// <summary>The address of an endpoint, its parts that vary filled well or badly.</summary>
    private static string Path(Random random, RouteEndpoint endpoint, bool hostile) => Parameter().Replace(endpoint.RoutePattern.RawText ?? "/", match =>
        match.Groups["name"].Value.Contains("lang", StringComparison.OrdinalIgnoreCase) && (!hostile || random.Next(4) != 0)
            ? Interesting.Of(random, Languages)
            : HostileText.InAddress(random, HostileText.Of(random))) is var path && path.StartsWith('/') ? path : "/" + path;

    private static string Query(Random random)
    {
        switch (random.Next(20))
        {
            case 0:
                return "?m=" + string.Join(',', Enumerable.Range(0, 500).Select(i => i % 3 == 0 ? "resnet50" : $"thing{i}"));
            case 1:
                return "?" + Interesting.Of(random, Keys) + "=" + HostileText.Long(random, random.Next(1000, 100_000));
            case 2:
                return "?" + string.Join('&', Enumerable.Range(0, random.Next(2000)).Select(i => $"k{i}"));
            case < 6:
                return "";
            default:
                string known = random.Next(2) == 0 ? "m=mobilenet,efficientnet&" : "m=colours001,hostile001&";
                return "?" + (random.Next(2) == 0 ? known : "") + string.Join('&', Enumerable.Range(0, random.Next(1, 6)).Select(_ =>
                    Interesting.Of(random, Keys) + "=" + HostileText.InAddress(random, HostileText.Of(random))));
        }
    }

    private static string Target(Random random) => random.Next(9) switch
    {
        0 => "*",
        1 => "http://evil.example/?m=mobilenet",
        2 => "evil.example:443",
        3 => "/" + string.Join('/', Enumerable.Repeat("..", random.Next(1, 200))) + "/etc/passwd",
        4 => "/%2e%2e/%2e%2e/" + HostileText.InAddress(random, HostileText.Of(random)),
        5 => "//" + HostileText.InAddress(random, HostileText.Of(random)) + "//",
        6 => "/" + string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => (char)random.Next(1, 256))),
        7 => "",
        _ => "/" + HostileText.InAddress(random, HostileText.Of(random)) + "/" + HostileText.InAddress(random, HostileText.Of(random)) + "?" + HostileText.InAddress(random, HostileText.Of(random)),
    };

    private static void AddHost(StringBuilder head, Random random, bool hostile)
    {
        string host = (hostile ? random.Next(8) : -1) switch
        {
            0 => "evil.example",
            1 => "",
            2 => "127.0.0.1\r\nHost: localhost",
            3 => string.Concat(HostileText.Of(random).Where(c => c is > ' ' and < '\x7F')),
            _ => "127.0.0.1",
        };
        if (!hostile || random.Next(10) != 0)
            head.Append("Host: ").Append(host).Append("\r\n");
    }

    private static void AddHeader(StringBuilder head, Random random)
    {
        string text = string.Concat(HostileText.Of(random).Where(c => c < 256));
        head.Append(random.Next(22) switch
        {
            0 => "Cookie: " + string.Join("; ", Enumerable.Range(0, random.Next(300)).Select(i => $"c{i}={i}")),
            1 => $"Cookie: language={text}; lang={text}",
            2 => "Accept-Language: " + string.Join(',', Enumerable.Range(0, random.Next(1, 800)).Select(i => $"l{i};q=0.{i}")),
            3 => $"Accept-Language: {text}",
            4 => "Accept-Encoding: " + Interesting.Of(random, ["br", "gzip", "br;q=0, *", "deflate, x;q=9", ";;;", "identity;q=0", text]),
            5 => "Range: " + Interesting.Of(random, ["bytes=0-", "bytes=5-2", "bytes=-", "bytes=-99999999999999999999", "bytes=0-0,1-1,2-2,3-3", "lines=1", text]),
            6 => "If-None-Match: " + Interesting.Of(random, ["*", "\"\"", "W/", "\"" + new string('e', 3000) + "\"", text]),
            7 => "If-Modified-Since: " + Interesting.Of(random, ["Thu, 01 Jan 1970 00:00:00 GMT", "yesterday", "99999", text]),
            8 => "Expect: " + Interesting.Of(random, ["100-continue", "200-ok", text]),
            9 => "Connection: " + Interesting.Of(random, ["close", "keep-alive", "upgrade", "Host, Cookie", text]),
            10 => "Upgrade: " + Interesting.Of(random, ["websocket", "h2c", text]),
            11 => $"X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: {text}\r\nX-Original-URL: /etc/passwd",
            12 => "Sec-Fetch-Site: " + Interesting.Of(random, ["cross-site", "same-origin", "none", text]),
            13 => "Origin: " + Interesting.Of(random, ["null", "http://127.0.0.1", "https://evil.example", text]),
            14 => string.Join("\r\n", Enumerable.Range(0, 150).Select(i => $"X-{i}: {i}")),
            15 => "X-Long: " + new string('x', random.Next(50_000)),
            16 => "No colon here",
            17 => " Folded: line",
            18 => "Accept: " + Interesting.Of(random, ["application/json", "*/*;q=-1", "text/html, application/xhtml+xml", text]),
            19 => "Bad\0Name: x",
            _ => $"X-Text: {text}",
        }).Append("\r\n");
    }

    private static byte[] Nothing(out string type)
    {
        type = "";
        return [];
    }

    private byte[] Body(Random random, bool hostile, out string type)
    {
        byte[] picture = (hostile ? random.Next(8) : 4) switch
        {
            0 => [],
            1 => Encoding.UTF8.GetBytes(string.Concat(HostileText.Of(random).EnumerateRunes())),
            2 => new byte[random.Next(300_000)],
            3 => Bomb(random),
            4 => Interesting.Of(random, pictures),
            _ => ByteMutations.Apply(random, Interesting.Of(random, pictures), pictures),
        };
        if (random.Next(2) == 0)
        {
            type = hostile && random.Next(6) == 0 ? Interesting.Of(random, MediaTypes) : "image/png";
            return picture;
        }

        string boundary = "b" + random.Next(1000).ToString(CultureInfo.InvariantCulture);
        type = $"multipart/form-data; boundary={boundary}";
        string fields = string.Concat(Enumerable.Range(0, random.Next(20) == 0 ? 200 : random.Next(4)).Select(_ =>
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"m\"\r\n\r\n{(!hostile || random.Next(3) != 0 ? "colours001" : HostileText.Of(random))}\r\n"));
        string file = $"--{boundary}\r\nContent-Disposition: form-data; name=\"{(hostile && random.Next(8) == 0 ? HostileText.Of(random) : "picture")}\"; filename=\"{HostileText.Of(random)}\"\r\n\r\n";
        string end = hostile && random.Next(8) == 0 ? "" : $"\r\n--{boundary}--\r\n";
        return [.. Encoding.Latin1.GetBytes(fields + file), .. picture, .. Encoding.Latin1.GetBytes(end)];
    }

    /// <summary>A few bytes that claim to be enormous.</summary>
    private static byte[] Bomb(Random random)
    {
        byte[] side() => random.Next(3) switch { 0 => [0, 0, 0xEA, 0x60], 1 => [0x7F, 0xFF, 0xFF, 0xFF], _ => [0, 0, 0x1B, 0x58] };
        return random.Next(3) switch
        {
            0 => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. side(), .. side(), 8, 2, 0, 0, 0, 0, 0, 0, 0],
            1 => [.. "BM"u8, .. new byte[12], 40, 0, 0, 0, .. side().Reverse(), .. side().Reverse(), 1, 0, 24, 0, .. new byte[24]],
            _ => [.. "GIF89a"u8, .. side()[2..], .. side()[2..], 0x80, 0, 0],
        };
    }

    /// <summary>How long the body is, said rightly or not; false where the head goes on without an end.</summary>
    private static bool AddLength(StringBuilder head, Random random, int length, bool hostile)
    {
        head.Append((hostile ? random.Next(12) : -1) switch
        {
            0 => $"Content-Length: {length + random.Next(1, 1000)}\r\n",
            1 => "Content-Length: -1\r\n",
            2 => "Content-Length: 99999999999999999999\r\n",
            3 => $"Content-Length: {length}\r\nContent-Length: {length + 1}\r\n",
            4 => "Transfer-Encoding: chunked\r\n",
            5 => $"Transfer-Encoding: chunked\r\nContent-Length: {length}\r\n",
            6 => "Transfer-Encoding: gzip\r\n",
            7 => "Content-Length: 300000000\r\n",
            8 => "",
            _ => length == 0 ? "" : $"Content-Length: {length}\r\n",
        });
        return !hostile || random.Next(10) != 0;
    }

    private static bool IsFirstLineWhole(byte[] bytes) => FirstLine().IsMatch(Encoding.Latin1.GetString(bytes));

    [GeneratedRegex(@"\{\*{0,2}(?<name>[^}:?=]*)[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\A[^\r\n]* HTTP/1\.[01]\r?\n")]
    private static partial Regex FirstLine();
}
