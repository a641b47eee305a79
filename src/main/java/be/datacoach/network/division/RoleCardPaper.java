package be.datacoach.network.division;

import be.datacoach.adaptation.team.Share;
import be.datacoach.adaptation.team.Table;
import be.datacoach.network.division.DivisionPicture.Card;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.paper.Paper;
import be.datacoach.platform.paper.Paper.Look;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A role card to print: who learns what for the team, and from when on it can do what it asks for. */
public record RoleCardPaper(DivisionWords words, ZoneId zone) {
    private static final String KEY = "learner_division.";

    public Paper of(Card card, String school) {
        Phrases phrases = words.phrases();
        String title = phrases.say(KEY + "paper.title");
        var parts = new ArrayList<Paper.Part>();
        parts.add(new Paper.Text(Look.KICKER, school));
        parts.add(new Paper.Title(new Paper.Words(title, phrases.locale())));
        parts.add(new Paper.Text(Look.LEAD, agreed(card)));
        Table table = card.text().table();
        table.together()
                .ifPresent(module ->
                        parts.add(new Paper.Text(Look.PLAIN, phrases.say(KEY + "together", words.title(module)))));
        table.shares().forEach(share -> write(share, table, parts));
        parts.add(heading(phrases.say(KEY + "needs")));
        parts.add(needs(card));
        parts.add(new Paper.Text(Look.SOFT, phrases.say(KEY + "paper.closing")));
        var imprint = new Paper.Imprint(
                title,
                phrases.locale(),
                school,
                phrases.say(KEY + "paper.about"),
                phrases.say(KEY + "paper.foot", school, card.number()));
        return new Paper(imprint, parts);
    }

    private String agreed(Card card) {
        String day = words.phrases().day(LocalDate.ofInstant(card.agreedAt(), zone));
        return words.phrases()
                .say(
                        KEY + "card.agreed",
                        day,
                        words.all(card.voices().stream()
                                .map(DivisionPicture.Voice::name)
                                .toList()));
    }

    private void write(Share share, Table table, List<Paper.Part> parts) {
        parts.add(heading(words.name(share.who())));
        if (share.takes().isEmpty()) {
            parts.add(new Paper.Text(Look.PLAIN, words.phrases().say(KEY + "nothing.other", words.name(share.who()))));
            return;
        }
        Fold fold = Fold.of(table, share, Set.of());
        parts.add(new Paper.Facts(fold.first().stream()
                .map(module -> new Paper.Fact(words.title(module), words.why(table, share.who(), module)))
                .toList()));
        if (!fold.rest().isEmpty()) parts.add(new Paper.Text(Look.PLAIN, words.also(fold)));
    }

    private Paper.Part needs(Card card) {
        return new Paper.Table(
                List.of(
                        words.phrases().say(KEY + "paper.needs.task"),
                        words.phrases().say(KEY + "paper.needs.when")),
                card.text().ready().stream()
                        .map(ready -> List.of(words.task(ready.task()), words.ready(ready)))
                        .toList());
    }

    private Paper.Part heading(String text) {
        return new Paper.Heading(2, new Paper.Words(text, words.phrases().locale()), false);
    }
}
