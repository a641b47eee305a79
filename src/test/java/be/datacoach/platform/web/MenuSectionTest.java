package be.datacoach.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MenuSectionTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ENTRY =
            Pattern.compile("<app:navItem outcome=\"(/\\w+/)\\w+\"[^>]* below=\"([^\"]+)\"");

    @Test
    void marksThePageItselfAndThoseBelowIt() {
        assertThat(MenuSection.current("/author/networks.xhtml", "/author/networks", "network circle"))
                .isEqualTo("page");
        assertThat(MenuSection.current("/author/circle.xhtml", "/author/networks", "network circle"))
                .isEqualTo("true");
        assertThat(MenuSection.current("/author/networks.xhtml", "/author/network", ""))
                .isNull();
        assertThat(MenuSection.current("/learner/circle.xhtml", "/author/networks", "network circle"))
                .as("in another folder")
                .isNull();
        assertThat(MenuSection.current(null, "/author/networks", "network")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner", "staff"})
    void everyPageThatIsNamedIsThereAndStandsBelowOne(String template) throws IOException {
        List<String> named = new ArrayList<>();
        ENTRY.matcher(Files.readString(PAGES.resolve("WEB-INF/templates/" + template + ".xhtml")))
                .results()
                .forEach(entry -> List.of(entry.group(2).split(" ")).forEach(page -> named.add(entry.group(1) + page)));
        assertThat(named)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(page -> Files.exists(PAGES.resolve(page.substring(1) + ".xhtml")));
    }
}
