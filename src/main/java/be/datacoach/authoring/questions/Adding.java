package be.datacoach.authoring.questions;

import be.datacoach.authoring.questions.QuizItem.Choice;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.content.Quiz;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes items behind the last one of a quiz. Form A says what the bank says; form B has the same options without
 * words, for the author to fill in: until then the check says that it is not written.
 */
public final class Adding {

    private static final int LONGEST_ID = 40;

    private final String block;
    private final String goal;
    private final Set<String> ids;
    private final List<String> lines = new ArrayList<>();
    private final Map<Where, String> words = new LinkedHashMap<>();

    private Adding(String block, String goal, Set<String> ids) {
        this.block = block;
        this.goal = goal;
        this.ids = new HashSet<>(ids);
    }

    /**
     * @param goal of every item, as {@code C2:1}
     * @return nothing where the quiz is written in a way that nothing can be put behind
     */
    public static Optional<ModuleSource> to(ModuleSource source, Quiz quiz, String goal, List<QuizItem> items) {
        Set<String> ids = new HashSet<>();
        quiz.items().forEach(item -> ids.add(item.id()));
        var adding = new Adding(quiz.id().code(), goal, ids);
        items.forEach(adding::item);
        return source.appended(adding.block, "items", adding.lines).map(longer -> longer.with(adding.words));
    }

    private void item(QuizItem item) {
        String id = id(item.question());
        lines.add("- id: " + id);
        lines.add("  goal: " + goal);
        lines.add("  kind: " + item.kind().name().toLowerCase(Locale.ROOT));
        lines.add("  forms:");
        form("A", item);
        form("B", item);
        String form = "items/" + id + "/forms/A/";
        words.put(new Where(block, form + "question"), closed(item.question()));
        for (int i = 0; i < item.options().size(); i++) {
            Choice option = item.options().get(i);
            String place = form + "options/" + letter(i) + "/";
            words.put(new Where(block, place + "text"), closed(option.text()));
            words.put(new Where(block, place + "feedback"), closed(option.feedback()));
        }
    }

    private void form(String name, QuizItem item) {
        lines.add("    " + name + ":");
        lines.add("      question: \"\"");
        lines.add("      options:");
        for (int i = 0; i < item.options().size(); i++) {
            lines.add("        - id: " + letter(i));
            lines.add("          text: \"\"");
            int points = item.options().get(i).points();
            if (item.kind() == Quiz.Kind.JUDGEMENT) lines.add("          points: " + points);
            else if (points > 0) lines.add("          right: true");
            lines.add("          feedback: \"\"");
        }
    }

    private static String closed(String markdown) {
        return markdown.isEmpty() ? "" : markdown + "\n";
    }

    /** a to z, then a1 and on. */
    private static String letter(int index) {
        String letter = Character.toString('a' + index % 26);
        return index < 26 ? letter : letter + index / 26;
    }

    private String id(String question) {
        String plain = Normalizer.normalize(question, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = words.length() <= LONGEST_ID ? words : words.substring(0, words.lastIndexOf('-', LONGEST_ID) + 1);
        String id = cut.replaceAll("^[-0-9]+|-+$", "");
        String start = id.isEmpty() ? "item" : id;
        String free = start;
        for (int i = 2; !ids.add(free); i++) free = start + "-" + i;
        return free;
    }
}
