package be.datacoach.permissions;

import be.datacoach.access.token.Scope;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A system of an administration that asks the JSON interface, with a token that an administrator made on the page. */
record OtherSystem(String token) {
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static OtherSystem madeBy(Visitor administrator, Scope scope) {
        FormOnPage.in(administrator.get("/admin/tokens"), "making")
                .with("name", "System " + UUID.randomUUID())
                .with("scopes", scope.name())
                .with("days", "7")
                .send(administrator, "make");
        String page = administrator.get("/admin/tokens").body();
        Matcher secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new AssertionError("No secret on " + page);
        }
        return new OtherSystem(secret.group(1));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** @param headers names and values in turn */
    HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(RunningDatacoach.ADDRESS.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The first value of this field in what was answered. */
    static String field(HttpResponse<String> answer, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(answer.body());
        if (!value.find()) {
            throw new AssertionError("No " + name + " in " + answer.statusCode() + " " + answer.body());
        }
        return value.group(1);
    }
}
