package be.datacoach.reporting.research.export;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines on practice conversations: what was chosen, and what it did. The first choice at a moment stands. */
final class TalkLines {
    private static final String EFFECT = "effect";

    private TalkLines() {}

    /** One go at one conversation. */
    private record Go(String scenario, int version, int number) {}

    static List<List<String>> of(Done done) {
        Map<Go, Map<String, Statement>> goes = new LinkedHashMap<>();
        for (Statement event : done.events()) {
            if (event.verb() != Verb.ANSWERED || !event.result().containsKey(EFFECT)) continue;
            // A conversation that was carried over to a newer version was held once.
            if (event.context().containsKey("carriedFrom")) continue;
            Iri item = event.object().iri();
            BlockId block = block(item);
            if (done.isExtra(item.module(), block)) continue;
            Go go = new Go(
                    item.module() + "/" + block,
                    event.object().version(),
                    event.result().getInt("attempt"));
            goes.computeIfAbsent(go, none -> new LinkedHashMap<>()).putIfAbsent(item.lastName(), event);
        }
        List<List<String>> lines = new ArrayList<>();
        goes.forEach((go, choices) -> lines.add(line(done.pid(), go, List.copyOf(choices.values()))));
        return lines;
    }

    private static List<String> line(String pid, Go go, List<Statement> choices) {
        List<String> path = choices.stream()
                .map(choice -> choice.object().iri().lastName() + ":"
                        + choice.result().getJsonArray("response").getString(0))
                .toList();
        return List.of(
                pid,
                go.scenario,
                Integer.toString(go.number),
                String.join(">", path),
                sum(choices, "safety"),
                sum(choices, "question"),
                sum(choices, "ownership"));
    }

    private static String sum(List<Statement> choices, String axis) {
        return Integer.toString(choices.stream()
                .map(Statement::result)
                .map(result -> result.getJsonObject(EFFECT))
                .mapToInt((JsonObject effect) -> effect.getInt(axis))
                .sum());
    }

    /** {@code .../M02/blocks/NAME/items/...}: the third from the end. */
    private static BlockId block(Iri item) {
        String[] parts = item.value().split("/");
        return new BlockId(parts[parts.length - 3]);
    }
}
