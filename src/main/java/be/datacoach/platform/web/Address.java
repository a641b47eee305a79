package be.datacoach.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The address of the page, with something else in it: {@code href="#{address.with('page', 2)}"}. So filters, order and page
 * of a listing are kept in one address, which can be shared and gone back to.
 */
@Named
@RequestScoped
public class Address {
    private static final int MOST = 12;
    private static final String SORT = "sort";

    /** What it asks now, each name once. */
    private static Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        String query = Faces.getRequest().getQueryString();
        if (query == null) return asked;
        Faces.getRequest().getParameterMap().forEach((name, values) -> {
            boolean ofTheAddress = query.startsWith(name + "=") || query.contains("&" + name + "=");
            if (ofTheAddress && asked.size() < MOST && !values[0].isEmpty()) asked.put(name, values[0]);
        });
        return asked;
    }

    /** Nothing, or nothing to say, takes the name out. Another choice begins at the first page. */
    public String with(String name, @Nullable Object value) {
        Map<String, String> asked = asked();
        asked.remove("page");
        asked.remove(name);
        if (value != null && !value.toString().isEmpty()) asked.put(name, value.toString());
        return asked.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** In the order of this column; asked again, the other way around. */
    public String sorted(String column) {
        return with(SORT, column.equals(asked().get(SORT)) ? "-" + column : column);
    }

    /** For {@code aria-sort}; nothing where the listing is not in the order of this column. */
    public @Nullable String order(String column) {
        String sort = asked().getOrDefault(SORT, "");
        if (sort.equals(column)) return "ascending";
        return sort.equals("-" + column) ? "descending" : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
