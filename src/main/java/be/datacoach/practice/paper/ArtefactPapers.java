package be.datacoach.practice.paper;

import be.datacoach.catalogue.Markdown;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.paper.Paper;
import be.datacoach.platform.paper.Paper.Look;
import be.datacoach.practice.ReadPortfolio.Piece;
import be.datacoach.practice.sheet.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Artefacts on paper, with the text as it is now.
 *
 * @param phrases in the language of whoever reads; what the module's author and the coach wrote stays as it is
 * @param now when it is printed, in the zone of its dates
 */
public record ArtefactPapers(Phrases phrases, String maker, ZonedDateTime now) {
    private static final String KEY = "practice_paper.";
    /** What authors write. */
    private static final Locale CONTENT = Locale.forLanguageTag("nl");

    /** One artefact. */
    public Paper of(Piece piece) {
        List<Paper.Part> parts = new ArrayList<>();
        parts.add(new Paper.Text(Look.KICKER, module(piece)));
        parts.add(new Paper.Title(new Paper.Words(title(piece), CONTENT)));
        parts.add(new Paper.Facts(List.of(
                fact("made_by", makers(piece)),
                fact("state", state(piece.written())),
                fact("printed", day(now.toLocalDate())))));
        fields(piece, 2, parts);
        return new Paper(imprint(title(piece), say("about", module(piece))), parts);
    }

    /** All of them, each beginning on a page of its own. */
    public Paper of(List<Piece> pieces) {
        List<Paper.Part> parts = new ArrayList<>();
        String title = say("portfolio");
        parts.add(new Paper.Text(Look.KICKER, maker));
        parts.add(new Paper.Title(new Paper.Words(title, phrases.locale())));
        parts.add(new Paper.Text(Look.LEAD, say("portfolio.lead", day(now.toLocalDate()))));
        parts.add(new Paper.Table(
                List.of(say("what"), say("module"), say("state")),
                pieces.stream()
                        .map(piece -> List.of(title(piece), module(piece), state(piece.written())))
                        .toList()));
        for (Piece piece : pieces) {
            parts.add(new Paper.Heading(2, new Paper.Words(title(piece), CONTENT), true));
            parts.add(new Paper.Text(Look.SOFT, described(piece)));
            fields(piece, 3, parts);
        }
        return new Paper(imprint(title, say("portfolio.about")), parts);
    }

    private void fields(Piece piece, int level, List<Paper.Part> parts) {
        for (ArtefactForm.Field field : piece.form().fields()) {
            parts.add(new Paper.Heading(level, new Paper.Words(Markdown.plain(field.label()), CONTENT), false));
            Written written = piece.written();
            parts.add(
                    written.has(field.id())
                            ? new Paper.Text(Look.PLAIN, written.text(field.id()))
                            : new Paper.Text(Look.SOFT, say("empty")));
        }
    }

    private Paper.Imprint imprint(String title, String about) {
        return new Paper.Imprint(title, phrases.locale(), maker, about, maker + " · " + title);
    }

    private String described(Piece piece) {
        String alone = module(piece) + " · " + state(piece.written());
        return piece.makers().isEmpty() ? alone : alone + " · " + makers(piece);
    }

    private String state(Written written) {
        return written.handedIn()
                .map(handedIn -> say(handedIn.latest() ? "handed_in" : "changed", day(handedIn.at())))
                .orElseGet(() -> say("begun"));
    }

    /** Everybody who makes it, where several do. */
    private String makers(Piece piece) {
        return piece.makers().isEmpty() ? maker : String.join(", ", piece.makers());
    }

    private String module(Piece piece) {
        return piece.played().content().module().texts().title().in(phrases.locale());
    }

    private static String title(Piece piece) {
        return piece.form().frame().title();
    }

    private String day(Instant moment) {
        return day(moment.atZone(now.getZone()).toLocalDate());
    }

    private String day(LocalDate day) {
        return phrases.day(day);
    }

    private Paper.Fact fact(String key, String value) {
        return new Paper.Fact(say(key), value);
    }

    private String say(String key, Object... arguments) {
        return phrases.say(KEY + key, arguments);
    }
}
