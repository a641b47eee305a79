package be.datacoach.authoring.web.rule;

import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.authoring.rule.ReadRules;
import be.datacoach.authoring.web.Asked;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.catalogue.RuleWords;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Every rule in a sentence, and a search in all that they say. */
@Named
@RequestScoped
public class AuthorRulesView {

    /** A rule in the table. */
    public record Row(String id, int version, String rank, String sentence, String reason, boolean drafted) {
        boolean says(String word) {
            return (id + " " + rank + " " + sentence + " " + reason)
                    .toLowerCase(Locale.ROOT)
                    .contains(word);
        }
    }

    @Inject
    private ReadRules readRules;

    private List<Row> rows = List.of();

    @PostConstruct
    void read() {
        ReadRules.Listing listing = readRules.all();
        Phrases phrases = Phrases.in(Faces.getLocale());
        var words = new RuleWords(new ConditionWords(listing.curriculum(), phrases));
        String[] asked = getSearch().toLowerCase(Locale.ROOT).split("\\s+");
        rows = listing.curriculum().rules().stream()
                .map(rule -> row(rule, words, phrases, listing.drafted().contains(rule.id())))
                .filter(row -> Arrays.stream(asked).allMatch(row::says))
                .toList();
    }

    private static Row row(Rule rule, RuleWords words, Phrases phrases, boolean drafted) {
        return new Row(
                rule.id().code(),
                rule.version(),
                phrases.say("app_rank." + rule.rank()),
                words.say(rule),
                rule.because().sentence().in(phrases.locale()),
                drafted);
    }

    public String getSearch() {
        return Asked.parameter("q").strip();
    }

    public List<Row> getRows() {
        return rows;
    }
}
