package be.datacoach.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Modules and pages speak as Flemish schools do: none of the words that betray an outsider, a manager or a salesman. */
class RegisterTest {

    /** What may not be said, with what is meant instead, or why not. A word with ~ stands for all that begin so. */
    private static final Map<String, String> FORBIDDEN = Map.ofEntries(
            Map.entry("leerjaar", "groep [1-8]|brugklas~"),
            Map.entry("LVS, or the name of a Flemish test", "cito~"),
            Map.entry("finaliteit, stroom, graad", "havo|vwo|vmbo|mbo"),
            Map.entry("leraar", "docent~"),
            Map.entry("zorgcoördinator", "interne? begeleiders?|ib['’]er"),
            Map.entry("vakgroep", "secties?"),
            Map.entry("school, lerarenopleiding", "pabo|mentoruur"),
            Map.entry("datageïnformeerd: data do not decide", "data-?gestuurd~|opbrengstgericht~|data-?driven"),
            Map.entry("je", "u|uw|uzelf"),
            Map.entry("no games", "badges?|streaks?|leaderboards?|level up|highscore|punten verdienen"),
            Map.entry("no rankings", "rankings?|ranglijst~|klassement~"),
            Map.entry(
                    "onderbouwd, nog te onderzoeken",
                    "wetenschappelijk bewezen|bewezen effectief|zonder twijfel|ongetwijfeld|evidence.based|gegarandeerd"),
            Map.entry("no inspection language", "afreken~|afgerekend|voldoet niet|inspectieproof"),
            Map.entry(
                    "what the school does, not what a child lacks",
                    "zwakke leerling~|zwakke kinderen|kansarm~|achterstandsleerling~|probleemleerling~|rugzakkinderen"),
            Map.entry("always a reason and a way to contest it", "het systeem bepaalt"),
            Map.entry(
                    "plain words",
                    "stakeholders?|deliverables?|kpi(?:['’]s)?|quick wins?|best practices?|mindset|roll-?out|uitrollen|"
                            + "uitgerold|ownership|performance|learnings|optimalis~|faciliter~|proactief|stip op de horizon"));

    /** Where a forbidden word is named on purpose: the module, the words around it, and why. */
    private record Allowed(String module, String words, String why) {}

    private static final List<Allowed> ALLOWED = List.of();

    private static final Map<String, Pattern> PATTERNS = FORBIDDEN.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> Pattern.compile(
                            "(?<![\\p{L}\\p{N}-])(?:" + entry.getValue().replace("~", "\\p{L}*")
                                    + ")(?![\\p{L}\\p{N}-])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));

    @Test
    void nothingSoundsLikeAnOutsider() {
        var findings = new ArrayList<String>();
        var used = new HashSet<Allowed>();
        everything((place, text) -> findings.addAll(findings(place, text, used)));
        assertThat(findings).isEmpty();
        Set<?> written = Written.publishedModules().stream()
                .map(module -> module.get("id"))
                .collect(Collectors.toSet());
        assertThat(ALLOWED)
                .as("what is allowed is still needed")
                .filteredOn(one -> written.contains(one.module))
                .allMatch(used::contains);
    }

    @Test
    void everythingIsRead() {
        var places = new HashSet<String>();
        everything((place, text) -> places.add(place.replaceAll(":.*", "")));
        assertThat(places)
                .contains("modules/datasets/DS8/data.csv", "modules/datasets/DS1/codebook.yaml")
                .contains("modules/M01-wat-doet-een-datacoach/module.yaml", "modules/tasks.yaml")
                .anyMatch(place -> place.startsWith("modules/instruments/"))
                .contains("src/main/resources/be/datacoach/i18n/Messages.properties")
                .noneMatch(place -> place.endsWith("_en.properties"));
    }

    @Test
    void wordsAreFoundAsWords() {
        Set<Allowed> none = new HashSet<>();
        assertThat(findings("x", "De docenten van groep 6 werken datagestuurd.", none))
                .hasSize(3);
        assertThat(findings("x", "Hebt u uw KPI’s bij?", none)).hasSize(3);
        assertThat(findings("x", "Een leraar van het zesde leerjaar kijkt mee, twee uur lang.", none))
                .isEmpty();
        assertThat(findings("x", "De groep 61 tot 70, een dissectie, de A-u-klank", none))
                .isEmpty();
    }

    private static List<String> findings(String place, String text, Set<Allowed> used) {
        var findings = new ArrayList<String>();
        PATTERNS.forEach((instead, pattern) -> {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                String around =
                        text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60));
                List<Allowed> allowed = ALLOWED.stream()
                        .filter(one -> place.contains("/" + one.module + "-") && around.contains(one.words))
                        .toList();
                used.addAll(allowed);
                if (allowed.isEmpty()) findings.add("%s: «%s» (%s)".formatted(place, around, instead));
            }
        });
        return findings;
    }

    private static void everything(BiConsumer<String, String> reader) {
        for (Path file : Written.files(Path.of("modules"), ".yaml"))
            Written.dutch(file + ":", Written.yaml(Written.text(file)), reader);
        for (Path file : Written.files(Path.of("modules"), ".csv"))
            Written.text(file).lines().forEach(line -> reader.accept(file + ":", line));
        for (Path file : Written.files(Path.of("src/main/resources"), "Messages.properties"))
            properties(file).forEach((key, text) -> reader.accept(file + ":" + key, text.toString()));
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
