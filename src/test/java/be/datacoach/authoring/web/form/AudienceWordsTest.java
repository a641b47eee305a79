package be.datacoach.authoring.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.source.Passage.Audience;
import be.datacoach.platform.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AudienceWordsTest {
    private static final Pattern VARIANT = Pattern.compile("- variant: ([A-Z_]+)");
    private static final AudienceWords DUTCH = new AudienceWords(Phrases.in(Locale.forLanguageTag("nl")));

    @Test
    void haveWordsForEveryVariantThatARuleChooses() throws IOException {
        Set<String> chosen = variants();
        assertThat(chosen).contains("BAO", "SMALL");
        for (String language : List.of("nl", "en")) {
            Phrases phrases = Phrases.in(Locale.forLanguageTag(language));
            assertThat(chosen).allMatch(variant -> phrases.has("author_block.variant." + variant));
        }
    }

    @Test
    void sayForWhomAndWhen() {
        assertThat(DUTCH.readers(new Audience("school", "BAO+SMALL", "")))
                .isEqualTo("Voor basisonderwijs en een kleine school (plaats «school»)");
        assertThat(DUTCH.readers(new Audience("school", "", "x is YES"))).isEqualTo("Als x is YES (plaats «school»)");
        assertThat(DUTCH.readers(new Audience("school", "SO", "x is YES")))
                .isEqualTo("Voor secundair onderwijs, als x is YES (plaats «school»)");
        assertThat(DUTCH.readers(new Audience("school", "", ""))).isEqualTo("Voor alle anderen (plaats «school»)");
    }

    @Test
    void leaveWhatAServiceMadeAsItIsCalled() {
        assertThat(DUTCH.readers(new Audience("net", "SO+ONS_NET", "")))
                .isEqualTo("Voor secundair onderwijs en ONS_NET (plaats «net»)");
    }

    private static Set<String> variants() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("modules/rules"))) {
            return files.flatMap(file -> VARIANT.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
