using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Menut.Fixtures;

namespace Menut.Web.Tests.Predictions;

public sealed class PredictionApiTests(PredictionServer server) : IClassFixture<PredictionServer>
{
    private const int MostBytes = 20 << 20;

    private static string Fixtures { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures", "images", "input");

    public static TheoryData<string> Pictures => [.. Directory.EnumerateFiles(Fixtures).Select(path => Path.GetFileName(path))];

    [Fact]
    public async Task Models_answer_for_a_picture_in_the_order_they_were_named()
    {
        using var response = await Post("?m=hostile001,colours001&top=2&runs=4", ColourModel.Png(10, 200, 30));
        using var json = await Json(response);
        await SchemaReading.AssertValid("prediction", json.RootElement.GetRawText());
        Assert.Equal(("no-store", null), (response.Headers.CacheControl?.ToString(), response.Headers.ETag));
        var root = json.RootElement;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((20, 10), (root.GetProperty("width").GetInt32(), root.GetProperty("height").GetInt32()));
        Assert.Equal(Environment.ProcessorCount, root.GetProperty("threads").GetInt32());
        var models = root.GetProperty("models").EnumerateArray().ToList();
        Assert.Equal(["hostile001", "colours001"], models.Select(model => model.GetProperty("id").GetString()));
        Assert.Equal(["vert", "green"], models.Select(model => model.GetProperty("predictions")[0].GetProperty("label").GetString()));
        foreach (var model in models)
        {
            Assert.Equal(2, model.GetProperty("predictions").GetArrayLength());
            Assert.Equal(4, model.GetProperty("runs").GetInt32());
            double[] times = [.. new[] { "fastest", "median", "slowest" }.Select(name => model.GetProperty(name + "_milliseconds").GetDouble())];
            Assert.True(times[0] > 0);
            Assert.Equal(times.Order(), times);
        }

        // A stronger model is surer of the same.
        Assert.True(models[0].GetProperty("predictions")[0].GetProperty("probability").GetDouble() > models[1].GetProperty("predictions")[0].GetProperty("probability").GetDouble());
    }

    [Fact]
    public async Task Probabilities_of_all_classes_add_up_to_one()
    {
        using var json = await Json(await Post("?m=colours001&top=1000", ColourModel.Png(200, 200, 10)));
        var predictions = json.RootElement.GetProperty("models")[0].GetProperty("predictions").EnumerateArray().Select(each => each.GetProperty("probability").GetDouble()).ToList();
        Assert.Equal(3, predictions.Count);
        Assert.Equal(1, predictions.Sum(), 1e-5);
        Assert.Equal(predictions.OrderDescending(), predictions);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Every_kind_of_picture_is_answered(string picture)
    {
        using var response = await Post("?m=colours001", await File.ReadAllBytesAsync(Path.Combine(Fixtures, picture)));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_models_whose_file_is_there_are_listed()
    {
        using var json = await Json(await server.Client.GetAsync("/api/v1/models"));
        await SchemaReading.AssertValid("model_list", json.RootElement.GetRawText());
        string?[] ids = [.. json.RootElement.GetProperty("models").EnumerateArray().Select(model => model.GetProperty("id").GetString())];
        Assert.Contains("colours001", ids);
        Assert.DoesNotContain("gone000001", ids);
        Assert.DoesNotContain("none000001", ids);
        Assert.DoesNotContain("device0001", ids);
        var colours = json.RootElement.GetProperty("models").EnumerateArray().Single(model => model.GetProperty("id").GetString() == "colours001");
        Assert.Equal(("colours", 8, 3, 576), (colours.GetProperty("network").GetString(), colours.GetProperty("resolution").GetInt32(), colours.GetProperty("classes").GetInt32(), colours.GetProperty("macs").GetInt32()));
    }

    [Fact]
    public async Task Only_an_id_leads_to_a_model()
    {
        foreach (string name in new[] { server.ModelPath("colours"), "colours", "col", "../colours.safetensors", "/etc/passwd", "gone000001", "none000001", "device0001", new string('x', 5000), "\0", "mobilenet" })
            await Refused(await Post("?m=" + Uri.EscapeDataString(name), ColourModel.Png(1, 2, 3)), HttpStatusCode.NotFound, "There is no trained model");
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "No model is chosen")]
    [InlineData("?m=,,", HttpStatusCode.BadRequest, "No model is chosen")]
    [InlineData("?m=1,2,3,4,5,6,7", HttpStatusCode.BadRequest, "At most 6 models")]
    [InlineData("?m=colours001&top=0", HttpStatusCode.BadRequest, "top must be a whole number from 1 to 1,000")]
    [InlineData("?m=colours001&top=1e3", HttpStatusCode.BadRequest, "top must be")]
    [InlineData("?m=colours001&top=1&top=2", HttpStatusCode.BadRequest, "top must be")]
    [InlineData("?m=colours001&runs=-1", HttpStatusCode.BadRequest, "runs must be a whole number from 1 to 100")]
    [InlineData("?m=colours001&runs=99999999999999999999", HttpStatusCode.BadRequest, "runs must be")]
    [InlineData("?m=nan0000001", HttpStatusCode.UnprocessableEntity, "nan can not answer. '")]
    [InlineData("?m=colours001,text000001", HttpStatusCode.UnprocessableEntity, "text can not answer. ")]
    public async Task What_can_not_be_asked_is_said_in_a_line(string query, HttpStatusCode status, string detail) =>
        await Refused(await Post(query, ColourModel.Png(1, 2, 3)), status, detail);

    [Fact]
    public async Task What_is_no_picture_is_said_in_a_line()
    {
        byte[] picture = ColourModel.Png(1, 2, 3), photo = await File.ReadAllBytesAsync(Path.Combine(Fixtures, "baseline.jpg"));
        await Refused(await Post("?m=colours001", []), HttpStatusCode.BadRequest, "The picture is empty");
        await Refused(await Post("?m=colours001", "I am a JPEG."u8.ToArray()), HttpStatusCode.UnsupportedMediaType, "This is no picture");
        await Refused(await Post("?m=colours001", picture, "application/json"), HttpStatusCode.UnsupportedMediaType, "A picture can not be sent as application/json");
        await Refused(await Post("?m=colours001", picture[..40]), HttpStatusCode.UnprocessableEntity, "The picture can not be decoded.");
        await Refused(await Post("?m=colours001", photo[..(photo.Length / 2)]), HttpStatusCode.UnprocessableEntity, "is cut short");
        await Refused(await Post("?m=colours001", Png(60_000, 60_000)), HttpStatusCode.RequestEntityTooLarge, "at most 20,000 a side and 50 million in all. It has 60000 x 60000 pixels");
        await Refused(await Post("?m=colours001", Png(10_000, 10_000)), HttpStatusCode.RequestEntityTooLarge, "50000000 in all");
        await Refused(await Post("?m=colours001", Png(0, 7)), HttpStatusCode.UnprocessableEntity, "has 0 x 7 pixels");
    }

    /// <summary>Each scan of a progressive picture goes over all of it again: some bytes more cost as much as the whole.</summary>
    [Fact]
    public async Task A_picture_of_thousands_of_scans_is_refused()
    {
        byte[] photo = await File.ReadAllBytesAsync(Path.Combine(Fixtures, "progressive.jpg"));
        int last = photo.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        byte[] scan = photo[last..^2];
        Assert.Equal([0xFF, 0xD9], photo[^2..]);
        byte[] bomb = [.. photo[..^2], .. Enumerable.Repeat(scan, 5_000_000 / scan.Length).SelectMany(bytes => bytes), 0xFF, 0xD9];
        await Refused(await Post("?m=colours001", bomb), HttpStatusCode.UnprocessableEntity, "The picture can not be decoded.");
    }

    [Fact]
    public async Task Too_large_a_body_is_refused_whether_its_length_is_said_or_not()
    {
        await Refused(await Post("?m=colours001", new byte[MostBytes + 1]), HttpStatusCode.RequestEntityTooLarge, "at most 20 MB");

        foreach (int length in new[] { MostBytes, MostBytes + 1 })
        {
            using var content = new StreamContent(new OfUnknownLength(length));
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/predict?m=colours001") { Content = content };
            request.Headers.TransferEncodingChunked = true;
            bool tooLarge = length > MostBytes;
            await Refused(
                await server.Client.SendAsync(request), tooLarge ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.UnsupportedMediaType, tooLarge ? "at most 20 MB" : "This is no picture");
        }
    }

    [Fact]
    public async Task A_form_may_bring_the_picture()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(ColourModel.Png(9, 9, 250)), "picture", "C:\\fakepath\\blue.png" } };
        using var json = await Json(await server.Client.PostAsync("/api/v1/predict?m=colours001", form));
        Assert.Equal("blue", json.RootElement.GetProperty("models")[0].GetProperty("predictions")[0].GetProperty("label").GetString());
        using var other = new MultipartFormDataContent { { new StringContent("x"), "picture" } };
        await Refused(await server.Client.PostAsync("/api/v1/predict?m=colours001", other), HttpStatusCode.BadRequest, "There is no picture");
        using var broken = new StringContent("--a\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"x\"\r\n\r\nabc");
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=a");
        await Refused(await server.Client.PostAsync("/api/v1/predict?m=colours001", broken), HttpStatusCode.BadRequest, "The request is not well formed");
    }

    [Fact]
    public async Task Nothing_of_a_picture_reaches_the_disk()
    {
        using var watcher = new FileSystemWatcher(Path.GetTempPath(), "ASPNETCORE_*");
        List<string?> written = [];
        watcher.Created += (_, file) => written.Add(file.Name);
        watcher.EnableRaisingEvents = true;
        byte[] large = new byte[5_000_000];
        ColourModel.Png(9, 250, 9).CopyTo(large, 0);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(large), "picture", "green.png" } };
        using var response = await server.Client.PostAsync("/api/v1/predict?m=colours001", form);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Task.Delay(100);
        Assert.Empty(written);
    }

    /// <summary>Browsers say who asks; programs say nothing.</summary>
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "none", true)]
    [InlineData("Origin", "https://evil.example", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "http://127.0.0.1", false)]
    [InlineData("Origin", "http://127.0.0.1:PORT", true)]
    public async Task Pages_elsewhere_may_not_ask(string header, string value, bool allowed)
    {
        foreach (string address in new[] { "/api/v1/predict?m=colours001", "/en/try?m=colours001" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(ColourModel.Png(1, 2, 3)) };
            request.Headers.TryAddWithoutValidation(header, value.Replace("PORT", $"{server.Address.Port}", StringComparison.Ordinal));
            using var response = await server.Client.SendAsync(request);
            Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Fact]
    public async Task Several_at_once_are_answered_each_with_its_own()
    {
        var colours = new (byte, byte, byte)[] { (255, 0, 0), (0, 255, 0), (0, 0, 255) };
        string[] expected = ["red", "green", "blue"];
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(async i =>
        {
            var (red, green, blue) = colours[i % 3];
            using var json = await Json(await Post("?m=colours001", ColourModel.Png(red, green, blue)));
            return json.RootElement.GetProperty("models")[0].GetProperty("predictions")[0].GetProperty("label").GetString();
        }));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => expected[i % 3]), answers);
    }

    [Fact]
    public async Task A_model_that_is_written_anew_answers_anew()
    {
        string path = server.ModelPath("again");
        ColourModel.Of(["red", "green", "blue"]).Save(path);
        server.Add("again00001", "again", path);
        Assert.Equal("red", await Label());
        ColourModel.Of(["crimson", "green", "blue"]).Save(path);
        Assert.Equal("crimson", await Label());

        async Task<string?> Label()
        {
            using var json = await Json(await Post("?m=again00001", ColourModel.Png(250, 2, 3)));
            return json.RootElement.GetProperty("models")[0].GetProperty("predictions")[0].GetProperty("label").GetString();
        }
    }

    private static async Task Refused(HttpResponseMessage response, HttpStatusCode status, string detail)
    {
        using var json = await Json(response);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, json.RootElement.GetProperty("status").GetInt32());
        string text = json.RootElement.GetProperty("detail").GetString()!;
        Assert.Contains(detail, text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
        response.Dispose();
    }

    private static async Task<JsonDocument> Json(HttpResponseMessage response) => JsonDocument.Parse(await response.Content.ReadAsStringAsync());

    private static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 2, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Big(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private async Task<HttpResponseMessage> Post(string query, byte[] body, string contentType = "image/png")
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new(contentType);
        return await server.Client.PostAsync("/api/v1/predict" + query, content);
    }

    /// <summary>Zeros whose number is not known before.</summary>
    private sealed class OfUnknownLength(int length) : MemoryStream(new byte[length])
    {
        public override bool CanSeek => false;
    }
}
