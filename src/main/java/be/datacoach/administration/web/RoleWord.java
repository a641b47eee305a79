package be.datacoach.administration.web;

import be.datacoach.administration.people.Choice;
import be.datacoach.administration.people.Choice.Part;
import be.datacoach.administration.people.Field;
import be.datacoach.platform.sheet.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a file calls people, how many of them, and what they come in as. */
public class RoleWord {
    private static final int MOST = 30;

    private final String word;
    private final int people;
    private @Nullable Part part;

    private RoleWord(String word, int people, @Nullable Part part) {
        this.word = word;
        this.people = people;
        this.part = part;
    }

    /** Those in the column of roles, without repeats; none where no column is. */
    static List<RoleWord> in(Sheet sheet, Choice choice) {
        Integer column = choice.columns().get(Field.ROLE);
        if (column == null) return List.of();
        Map<String, Integer> counts = new TreeMap<>();
        sheet.lines().stream()
                .flatMap(line -> Arrays.stream(line.cell(column).split("[|;\n]")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .limit(MOST)
                .map(entry -> new RoleWord(
                        entry.getKey(),
                        entry.getValue(),
                        choice.part(entry.getKey()).orElse(null)))
                .toList();
    }

    public String getWord() {
        return word;
    }

    public int getPeople() {
        return people;
    }

    /** Nothing where the word means what it usually does. */
    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
