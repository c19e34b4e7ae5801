namespace Menut.Downloads;

/// <summary>An address that is not asked: it would send or receive in the clear, or leads off the network. Another attempt changes nothing.</summary>
internal sealed class InsecureAddressException(string message) : HttpRequestException(message);
