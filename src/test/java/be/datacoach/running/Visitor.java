package be.datacoach.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the running application over HTTP and keeps its cookies, as one browser would; follows no redirects. */
public final class Visitor {
    /** Longer than anything takes on a slow machine: who waits this long would wait for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String FORM = "application/x-www-form-urlencoded";

    // Without offering to go on in HTTP/2: a first request that does was once left without an answer.
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private final URI address;

    public Visitor() {
        this(RunningDatacoach.ADDRESS);
    }

    /** Of a server that a test has for itself. */
    public Visitor(URI address) {
        this.address = address;
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** What is no text. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return send(request(path, headers).header("Content-Type", FORM).POST(BodyPublishers.ofString(form(fields))));
    }

    /** A form that is answered by a file. */
    public HttpResponse<byte[]> download(String path, Map<String, String> fields) {
        return send(
                request(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(form(fields))),
                BodyHandlers.ofByteArray());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A form with a file among its fields. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, Upload file) {
        String boundary = "----datacoach";
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(utf8("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        body.writeBytes(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field
                + "\"; filename=\"" + file.name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file.content);
        body.writeBytes(utf8("\r\n--" + boundary + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file in a field of a form. */
    public record Upload(String field, String name, byte[] content) {}

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a script of ours sends. @param headers names and values in turn, beside the one that says so */
    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(request(path, headers)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-Datacoach", "1")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return whole(send(request, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder builder, BodyHandler<T> body) {
        HttpRequest request = builder.timeout(PATIENCE).build();
        try {
            return client.send(request, body);
        } catch (HttpTimeoutException silent) {
            throw new AssertionError("No answer from " + request.uri() + "\n" + Stuck.whatServersDo(), silent);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A page that broke off half-way still has the status of a page that did not. */
    private static HttpResponse<String> whole(HttpResponse<String> answer) {
        boolean page = answer.body().startsWith("<!DOCTYPE html>");
        if (page && !answer.body().stripTrailing().endsWith("</html>")) {
            throw new AssertionError("Half a page at " + answer.uri() + ":\n" + answer.body());
        }
        return answer;
    }

    /** The path to which an answer sends on; it is an error when it sends nowhere. */
    public static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(response.statusCode() + " at " + response.uri() + "\n"
                        + response.body().replaceAll("(?s)<head>.*?</head>", "")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
