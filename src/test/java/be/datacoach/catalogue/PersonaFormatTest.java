package be.datacoach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.PersonaReader;
import be.datacoach.catalogue.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/persona-format.md never lies. With {@code -Ddatacoach.write=true} its table is written anew. */
class PersonaFormatTest {

    private static final Path PAGE = Path.of("docs/persona-format.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(PersonaFormatTest -->\n)(.*?)(<!-- end -->)");
    private static final Pattern SAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Test
    void listsEveryAttributeWithItsValues() throws IOException {
        String page = Files.readString(PAGE);
        String table = table();
        if (Boolean.getBoolean("datacoach.write")) {
            page = TABLE.matcher(page).replaceFirst(match -> match.group(1) + table + match.group(3));
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(table);
    }

    @Test
    void showsAPersonaThatIsRead() throws IOException {
        var sample =
                SAMPLE.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow();
        var read = new PersonaReader(Shipped.curriculum(), LocalDate.of(2026, 11, 23))
                .read(new SourceFile("lien.yaml", sample.group(1)));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()
                        .orElseThrow()
                        .learner()
                        .finished(new be.datacoach.adaptation.curriculum.ModuleId("M02")))
                .isTrue();
    }

    @Test
    void isFollowedByEveryPersonaOfTheLibrary() {
        List<SourceFile> files =
                LibraryReader.personas(Path.of("modules")).value().orElseThrow();
        assertThat(files).hasSizeGreaterThanOrEqualTo(12).allSatisfy(file -> {
            var read = new PersonaReader(Shipped.curriculum(), LocalDate.of(2026, 11, 23)).read(file);
            assertThat(read.findings()).isEmpty();
            assertThat(read.value().orElseThrow().story().nl().split("[.?] "))
                    .as(file.path())
                    .hasSize(2);
        });
    }

    private static String table() {
        Map<String, List<Attribute>> families = Shipped.curriculum().attributes().stream()
                .filter(one -> one.owner() != Attribute.Owner.COMPUTED)
                .collect(Collectors.groupingBy(PersonaFormatTest::family, LinkedHashMap::new, Collectors.toList()));
        var rows = new ArrayList<String>();
        rows.add("| attribute | values | whose | what |");
        rows.add("|---|---|---|---|");
        families.values().forEach(family -> rows.add(row(family)));
        return String.join("\n", rows) + "\n";
    }

    private static String family(Attribute attribute) {
        return attribute.id().name().replaceFirst("(?<=\\.)(F|T|C|DL)\\d+$", "$1");
    }

    private static String row(List<Attribute> family) {
        Attribute first = family.get(0);
        String name = "`" + first.id() + "`";
        if (family.size() > 1) name += " to `" + family.get(family.size() - 1).id() + "`";
        String owner = first.owner().name().toLowerCase(ENGLISH).replace('_', '-');
        String label = family.stream().map(one -> one.label().en()).collect(Collectors.joining("; "));
        return "| " + name + " | " + values(first) + " | " + owner + " | " + label + " |";
    }

    private static String values(Attribute attribute) {
        if (attribute.domain() instanceof Domain.Words words) {
            return words.codes().stream()
                    .map(code ->
                            "`" + code + "` " + attribute.says(Value.of(code)).en())
                    .collect(Collectors.joining(", "));
        }
        Domain.Numbers numbers = (Domain.Numbers) attribute.domain();
        return Value.of(numbers.min()) + " to " + Value.of(numbers.max()) + ", by " + Value.of(numbers.step());
    }
}
