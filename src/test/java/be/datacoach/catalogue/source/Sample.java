package be.datacoach.catalogue.source;

import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A module with every kind of block that needs more than words, to try out changes on. */
public final class Sample {

    private static final int TURNS = 10;

    private final String source;

    private Sample(String source) {
        this.source = source;
    }

    public static Sample module() {
        return new Sample(text("sample.yaml").replace("MOMENTS\n", moments()));
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/catalogue").resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Ten moments in a row; whoever promises the list at the first meets it again at the last. */
    private static String moments() {
        var moments = new StringBuilder();
        for (int turn = 1; turn <= TURNS; turn++) {
            String to = turn == TURNS ? "[{if: beloofd, moment: lijst}, einde]" : "m" + (turn + 1);
            String remember = turn == 1 ? ", remember: [beloofd]" : "";
            moments.append("""
                          - id: m%1$d
                            says: Mieke zegt iets, voor de %1$de keer.
                            choices:
                              - {id: geef, text: Ik bezorg ze je, effect: {safety: -1, question: 0, ownership: 0}, \
                    feedback: Ze leunt achterover%3$s, to: %2$s}
                              - {id: vraag, text: Wat wil je weten, effect: {safety: 1, question: 1, ownership: 1}, \
                    feedback: Ze denkt na, to: %2$s}
                    """.formatted(turn, to, remember));
        }
        return moments.append("      - {id: lijst, says: Waar blijft de lijst, end: true}\n")
                .append("      - {id: einde, says: Bedankt, end: true}\n")
                .toString();
    }

    public String source() {
        return source;
    }

    public Sample with(String before, String after) {
        if (!source.contains(before)) throw new IllegalArgumentException(before);
        return new Sample(source.replace(before, after));
    }

    public ModuleContent content() {
        return read().value().orElseThrow().content();
    }

    public <B extends Block> B block(Class<B> kind) {
        return content().blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    LibraryReader.Read<LibraryReader.ModuleFile> read() {
        Path modules = Path.of("modules");
        List<SourceFile> shared = new ArrayList<>();
        for (SourceFile file : LibraryReader.files(modules).value().orElseThrow()) {
            if (!LibraryReader.isModule(file.path()) && !file.path().startsWith(DataSetReader.FOLDER)) shared.add(file);
        }
        Stream.of("codebook.yaml", "data.csv")
                .forEach(name -> shared.add(new SourceFile(DataSetReader.FOLDER + "DS0/" + name, text("DS0/" + name))));
        Common common = LibraryReader.common(shared).value().orElseThrow();
        return LibraryReader.module(new SourceFile("M15/module.yaml", source), common);
    }

    /** What is wrong, as code and words. */
    public List<String> findings() {
        return read().findings().stream()
                .map(finding -> finding.code() + finding.words())
                .toList();
    }
}
