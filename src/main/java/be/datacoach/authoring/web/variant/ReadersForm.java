package be.datacoach.authoring.web.variant;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.web.Asked;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.ConditionSource;
import be.datacoach.catalogue.source.LibraryReader.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The condition builder: lines in plain sentences, and one line for the rule language, which says everything.
 *
 * @param said what each line says, as it is written; variant keys as {@code key BAO}
 * @param any whether one of the lines is enough
 * @param written a condition in the rule language; it comes beside the keys and in place of the other lines
 */
public record ReadersForm(List<String> said, boolean any, String written) {

    private static final int LINES = 3;

    public ReadersForm {
        said = List.copyOf(said);
    }

    /** As it stands in the source. */
    public static ReadersForm of(Readers readers, ConditionWords words) {
        var said = new ArrayList<String>();
        for (String key : readers.keys().split("\\+")) if (!key.isBlank()) said.add("key " + key.strip());
        boolean any = false;
        if (!readers.when().isEmpty()) {
            var lines = ConditionSource.lines(readers.when());
            boolean fits = lines.isPresent()
                    && said.size() + lines.get().comparisons().size() <= LINES
                    && !(lines.get().any() && !said.isEmpty())
                    && lines.get().comparisons().stream()
                            .allMatch(one ->
                                    ReaderLine.of(1, Set.of(), one, words).shows(one));
            if (!fits) return new ReadersForm(said, false, readers.when());
            said.addAll(lines.get().comparisons());
            any = lines.get().any();
        }
        return new ReadersForm(said, any, "");
    }

    /** As it was sent. */
    public static ReadersForm sent() {
        List<String> said = IntStream.rangeClosed(1, LINES)
                .mapToObj(n -> ReaderLine.written(Asked.parameter("line" + n), Asked.parameter("number" + n))
                        .orElse(""))
                .filter(line -> !line.isEmpty())
                .toList();
        return new ReadersForm(
                said,
                Asked.parameter("join").equals("any"),
                Asked.parameter("written").strip());
    }

    public List<ReaderLine> lines(Set<String> keys, ConditionWords words) {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(n -> ReaderLine.of(n, keys, n <= said.size() ? said.get(n - 1) : "", words))
                .toList();
    }

    /** What goes into the source. */
    public Readers readers() {
        String keys = String.join(
                "+",
                said.stream()
                        .filter(ReadersForm::isKey)
                        .map(one -> one.substring("key ".length()))
                        .toList());
        return new Readers(keys, when().equals("always") ? "" : when());
    }

    /** The condition beside the keys, in its canonical form. */
    public String when() {
        if (!written.isEmpty()) return ConditionSource.canonical(written);
        List<String> comparisons = said.stream().filter(one -> !isKey(one)).toList();
        return new ConditionSource.Lines(any, comparisons).written();
    }

    /** What is wrong in it, in sentences. */
    public List<String> wrong(Common common, ConditionWords words) {
        var wrong = new ArrayList<String>();
        boolean keyed = said.stream().anyMatch(ReadersForm::isKey);
        if (said.isEmpty() && written.isEmpty()) wrong.add(words.phrases().say("author_variant.wrong.nobody"));
        if (any && keyed && said.size() > 1) wrong.add(words.phrases().say("author_variant.wrong.any_key"));
        if (when().equals("always")) return wrong;
        Read<Condition> read = ConditionSource.read(when(), common);
        FindingText text = FindingText.in(words.phrases().locale());
        read.findings().forEach(finding -> wrong.add(text.sentence(finding)));
        read.value()
                .filter(condition -> condition.asks().anyMatch(id -> id.name().matches("(module|task)\\..*")))
                .ifPresent(condition -> wrong.add(words.phrases().say("author_variant.wrong.scope")));
        return wrong;
    }

    private static boolean isKey(String said) {
        return said.startsWith("key ");
    }
}
