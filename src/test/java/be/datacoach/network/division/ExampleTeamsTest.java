package be.datacoach.network.division;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.Change;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.Divider;
import be.datacoach.adaptation.team.Division;
import be.datacoach.adaptation.team.OwnExplanation;
import be.datacoach.adaptation.team.Share;
import be.datacoach.network.division.ExampleTeams.Example;
import be.datacoach.platform.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The teams in docs/division.md, with what is proposed to them and why; {@code -Ddatacoach.write=true} writes it anew. */
class ExampleTeamsTest {
    private static final Path DOCUMENT = Path.of("docs/division.md");
    private static final String BEGIN = "<!-- written by ExampleTeamsTest -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void theDocumentSaysWhatIsProposed() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END);
        assertThat(from).isLessThanOrEqualTo(to);
        var told = new StringBuilder();
        ExampleTeams.all().forEach(example -> tell(example, told));
        if (Boolean.getBoolean("datacoach.write")) {
            Files.writeString(DOCUMENT, document.substring(0, from) + told + document.substring(to));
        } else {
            assertThat(document.substring(from, to)).isEqualTo(told.toString());
        }
    }

    @Test
    void eachIsTheBestThatThereIs() {
        ExampleTeams.all().forEach(example -> {
            Division soon = Divider.divide(example.asked(), Divider.WHILE_WAITING);
            assertThat(soon.table())
                    .as(example.title())
                    .isEqualTo(Divider.divide(example.asked()).table());
            assertThat(soon.refusals()).isEmpty();
        });
    }

    private static void tell(Example example, StringBuilder told) {
        Division division = Divider.divide(example.asked(), Divider.WHILE_WAITING);
        told.append("\n### ").append(example.title()).append("\n\n").append(example.who());
        told.append(" In ").append(example.asked().weeks()).append(" school weeks.\n\n");
        division.table().shares().forEach(share -> tell(example, division, share, told));
        told.append("\n| What the team asks for | By one, in week | By two |\n|---|---|---|\n");
        DivisionWords words = words(example, new CoachId(""));
        division.carried()
                .forEach(carried -> told.append("| ")
                        .append(words.task(carried.task()))
                        .append(" | ")
                        .append(carried.byOne().isPresent() ? carried.byOne().getAsInt() : "–")
                        .append(" | ")
                        .append(carried.byTwo().isPresent() ? carried.byTwo().getAsInt() : "–")
                        .append(" |\n"));
    }

    private static void tell(Example example, Division division, Share share, StringBuilder told) {
        DivisionWords words = words(example, share.who());
        told.append("- **").append(words.name(share.who())).append("**");
        if (share.takes().isEmpty()) {
            told.append(": ")
                    .append(words.phrases().say("learner_division.nothing.self"))
                    .append('\n');
            return;
        }
        told.append('\n');
        for (var module : share.takes()) {
            told.append("  - ")
                    .append(module)
                    .append(" «")
                    .append(words.title(module))
                    .append("». ");
            told.append(words.why(division.table(), share.who(), module));
            boolean last = module.equals(share.takes().get(share.takes().size() - 1));
            if (last)
                unless(example, division, share.who(), module)
                        .ifPresent(change -> told.append(" *Wijzigt als ")
                                .append(words.unless(change))
                                .append(".*"));
            told.append('\n');
        }
    }

    /** Of the last module alone: all of them together would take a minute. */
    private static Optional<Change> unless(Example example, Division division, CoachId who, ModuleId module) {
        return OwnExplanation.of(example.asked(), division, who, module).unless();
    }

    private static DivisionWords words(Example example, CoachId self) {
        return new DivisionWords(Phrases.in(new Locale("nl")), example.asked().curriculum(), example.names(), self);
    }
}
