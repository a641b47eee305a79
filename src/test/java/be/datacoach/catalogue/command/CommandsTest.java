package be.datacoach.catalogue.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Shell.Command CHECK = new CheckLibrary(CLOCK)::run;
    private static final Shell.Command PLAN = new PlanPersona(CLOCK)::run;

    @TempDir
    Path folder;

    /** What a command said, and with which code it ended. */
    private record Said(int code, String text) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(text);
        }
    }

    private static Said run(Shell.Command command, String... words) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Exit exit = Shell.run(command, new Output(Invocation.of(words), out));
        return new Said(exit.code(), bytes.toString(StandardCharsets.UTF_8));
    }

    private String persona(String text) throws IOException {
        return Files.writeString(folder.resolve("iemand.yaml"), text).toString();
    }

    @Test
    void findsTheShippedModulesSound() throws IOException {
        assertThat(run(CHECK, "modules"))
                .matches(said -> said.code == 0 && said.text.startsWith("In orde: 16 modules"));
        assertThat(run(CHECK, "modules", "--lang", "en").text).startsWith("Sound: 16 modules");
        assertThat(run(CHECK, "modules", "--json").json().get("sound").asBoolean())
                .isTrue();
    }

    @Test
    void provesThePathOfCounsellorsToo() throws IOException {
        assertThat(run(CHECK, "modules", "--lang", "en").text)
                .contains("For counsellors:", "Sound: 4 modules and 7 rules.");
        assertThat(run(CHECK, "modules", "--json")
                        .json()
                        .at("/counsellor/longest/minutes")
                        .asInt())
                .isPositive();
    }

    @Test
    void saysWhereAFolderIsWrong() throws IOException {
        copyModules();
        Path attributes = folder.resolve("attributes.yaml");
        Files.writeString(attributes, Files.readString(attributes).replaceFirst("owner: school", "ownr: school"));
        Said said = run(CHECK, folder.toString());
        assertThat(said.code).isEqualTo(1);
        assertThat(said.text).contains("/attributes.yaml:6:").contains("«ownr»").contains("«owner»");
        JsonNode finding =
                run(CHECK, folder.toString(), "--json").json().get("findings").get(0);
        assertThat(finding.get("file").asText()).isEqualTo("attributes.yaml");
        assertThat(finding.get("line").asInt()).isEqualTo(6);
        assertThat(finding.get("sentence").asText()).isNotBlank();
    }

    private void copyModules() throws IOException {
        Path modules = Path.of("modules");
        try (var files = Files.walk(modules)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(modules.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void provesWhatItCouldRead() throws IOException {
        lay("sound");
        lay("over-budget");

        Said said = run(CHECK, folder.toString(), "--lang", "en");
        assertThat(said.code).isEqualTo(1);
        assertThat(said.text)
                .contains("/rules/more.yaml:9:", "R04 adds «M02/b»", "For somebody like this, for example:")
                .contains("School level: secondary (school.level: SO), not confirmed", "1 finding.")
                .contains("The shortest path: ", "The longest path: ");
    }

    @Test
    void showsAPersonaThatCanBePlanned() throws IOException {
        lay("sound");
        lay("over-budget");

        JsonNode found = run(CHECK, folder.toString(), "--json").json();
        JsonNode finding = found.get("findings").get(0);
        assertThat(finding.get("code").asText()).isEqualTo("over_budget");
        String persona = persona(finding.get("persona").toString());
        JsonNode planned =
                run(PLAN, persona, "--modules", folder.toString(), "--json").json();
        assertThat(planned.get("questions").get(0).get("reason").get("rule").asText())
                .isEqualTo("R04");
        persona = persona(found.get("longest").get("persona").toString());
        planned = run(PLAN, persona, "--modules", folder.toString(), "--json").json();
        assertThat(planned.get("minutesLeft").asInt())
                .isEqualTo(found.get("longest").get("minutes").asInt());
    }

    private void lay(String name) throws IOException {
        Path from = Path.of("src/test/resources/faulty", name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void saysWhenNothingCanBeRead() throws IOException {
        assertThat(run(CHECK, folder.resolve("nergens").toString()).code).isEqualTo(2);
        assertThat(run(CHECK, "--wat").code).isEqualTo(2);
        Files.write(folder.resolve("attributes.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(run(CHECK, folder.toString()).code).isEqualTo(2);
    }

    @Test
    void plansAPersonaWithEveryReason() throws IOException {
        Said said = run(PLAN, "modules/personas/lien.yaml");
        assertThat(said.code).isZero();
        assertThat(said.text)
                .contains("Leerpad van Lien", "Regel R14@1. Mag opzij.", "Ligt vast:", "Bron: W36,")
                .contains("Gegeven: Vertrouwen en samenwerking: 33 (16 november, door het team, bevestigd)")
                .contains("Wijzigt als «Afspraken op papier» ja is, en niet nee.")
                .doesNotContain("{", "command_");
        JsonNode json = run(PLAN, "modules/personas/lien.yaml", "--json").json();
        assertThat(json.get("known")).hasSize(9);
        assertThat(json.get("steps").get(0).get("module").asText()).isEqualTo("M01");
        assertThat(json.get("decisions")).allMatch(decision -> decision.has("changesIf"));
    }

    @Test
    void asksTheLearnerAndOffersRepairs() {
        assertThat(run(PLAN, "modules/personas/femke.yaml").text).contains("VRAGEN AAN DE CURSIST", "Weggelaten M15");
        assertThat(run(PLAN, "modules/personas/dirk.yaml", "--lang", "en").text)
                .contains("cannot be met", "hours a week", "a later deadline");
    }

    @Test
    void neverShowsAStackTrace() throws IOException {
        assertThat(run(PLAN).code).isEqualTo(2);
        assertThat(run(PLAN, "nergens.yaml").code).isEqualTo(2);
        assertThat(run(PLAN, persona("name: [")).code).isEqualTo(2);
        assertThat(run(PLAN, persona("[".repeat(10_000))).code).isEqualTo(2);
        assertThat(run(PLAN, persona("name: x"), "--modules", folder.toString()).code)
                .isEqualTo(1);
        assertThat(run(PLAN, persona("name: x"), "--modules", "nergens").code).isEqualTo(2);
        Said said = run(PLAN, persona("{name: x, facts: {school.level: BA}}"));
        assertThat(said.code).isEqualTo(1);
        assertThat(said.text).contains("iemand.yaml:1:").contains("Bedoel je «BAO»?");
        Shell.Command surprise = (invocation, output) -> {
            throw new IllegalStateException("oei");
        };
        assertThat(run(surprise)).isEqualTo(new Said(2, said(surprise)));
    }

    private static String said(Shell.Command command) {
        String text = run(command).text;
        assertThat(text).contains("oei").doesNotContain("\tat ");
        return text;
    }
}
