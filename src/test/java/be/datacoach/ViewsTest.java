package be.datacoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages read like a form on paper: what no linter sees of them. */
class ViewsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void holdNoScriptStyleTextOrLogic() throws IOException {
        for (Path view : views()) {
            assertThat(View.read(view).faults()).as(view.toString()).isEmpty();
        }
    }

    @Test
    void standOnATemplate() throws IOException {
        for (Path view : views()) {
            if (isPage(view)) {
                assertThat(View.read(view).template()).as(view.toString()).startsWith("/WEB-INF/templates/");
            }
        }
    }

    @Test
    void fitOnOneScreen() throws IOException {
        for (Path view : views()) {
            assertThat(Files.readAllLines(view)).as(view.toString()).hasSizeLessThanOrEqualTo(isPage(view) ? 80 : 60);
        }
    }

    /** What several pages include is about what it is given: the bean of one page would fail on the other. */
    @Test
    void nameNoBeanOfAPageWhereSeveralPagesMeet() throws IOException {
        Map<Path, Integer> pages = new TreeMap<>();
        for (Path page : views()) {
            if (isPage(page)) {
                included(page).forEach(part -> pages.merge(part, 1, Integer::sum));
            }
        }
        assertThat(pages.values()).anyMatch(count -> count > 1);
        pages.forEach((part, count) -> {
            if (count > 1) {
                assertThat(View.read(part).beans()).as(part.toString()).isEmpty();
            }
        });
    }

    private static Set<Path> included(Path view) throws IOException {
        Set<Path> parts = new TreeSet<>();
        for (Pattern address : View.read(view).includes()) {
            for (Path part : views()) {
                if (address.matcher("/" + WEBAPP.relativize(part)).matches()) {
                    parts.add(part);
                    parts.addAll(included(part));
                }
            }
        }
        return parts;
    }

    @Test
    void areFoundWanting() {
        assertThat(faultsOf("<p style='color: red'/>")).hasSize(1);
        assertThat(faultsOf("<p onclick='go()'/>")).hasSize(1);
        assertThat(faultsOf("<style>p {}</style>")).isNotEmpty();
        assertThat(faultsOf("<script>go()</script>")).isNotEmpty();
        assertThat(faultsOf("<p>Welkom</p>")).hasSize(1);
        assertThat(faultsOf("<p>#{m['a.b']} jij</p>")).hasSize(1);
        assertThat(faultsOf("<img alt='een lijn'/>")).hasSize(1);
        assertThat(faultsOf("<p escape='false'/>")).hasSize(1);
        assertThat(faultsOf("<p rendered=\"#{a.status eq 'DONE'}\"/>")).hasSize(1);
        assertThat(faultsOf("<p rendered='#{a.score >= 3}'/>")).hasSize(1);
    }

    @Test
    void areLeftAloneWhenInOrder() {
        assertThat(faultsOf("<p class='soft' rendered='#{not empty a.list and a.ready}'>#{m['a.b']} · #{a.n}</p>"))
                .isEmpty();
        assertThat(faultsOf("<script type='module' src='#{build.files}/js/page.js'></script>"))
                .isEmpty();
    }

    private static List<String> faultsOf(String content) {
        return View.parse("<html>" + content + "</html>").faults();
    }

    private static boolean isPage(Path view) {
        Path path = WEBAPP.relativize(view);
        return !path.startsWith("resources") && (!path.startsWith("WEB-INF") || path.startsWith("WEB-INF/errorpages"));
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }
}
