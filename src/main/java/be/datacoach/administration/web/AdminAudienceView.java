package be.datacoach.administration.web;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.ChoosePeople;
import be.datacoach.administration.audience.RuleText;
import be.datacoach.administration.audience.RuleText.Reading;
import be.datacoach.catalogue.FindingText;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Says who gets a path: people by their user names, or everybody who fits a rule. */
@Named
@RequestScoped
public class AdminAudienceView {
    private static final int SHOWN = 10;

    /** Something that a rule may ask, and what was chosen; nothing where it does not matter. */
    public static final class Ask {
        private final String id;
        private final String label;
        private final List<Choice<String>> words;
        private @Nullable String word;

        Ask(Attribute attribute, Domain.Words words, Locale locale) {
            this.id = attribute.id().name();
            this.label = attribute.label().in(locale);
            this.words = words.codes().stream()
                    .map(code -> new Choice<>(
                            code,
                            Optional.ofNullable(attribute.words().get(code))
                                    .map(text -> text.in(locale))
                                    .orElse(code)))
                    .toList();
        }

        public String getLabel() {
            return label;
        }

        public List<Choice<String>> getWords() {
            return words;
        }

        public @Nullable String getWord() {
            return word;
        }

        public void setWord(@Nullable String word) {
            this.word = word;
        }

        Optional<String> said() {
            return Optional.ofNullable(word).filter(chosen -> !chosen.isEmpty()).map(chosen -> id + " is " + chosen);
        }
    }

    @Inject
    private ChoosePeople choosePeople;

    @Inject
    private RuleText rules;

    private List<Ask> asks = List.of();
    private @Nullable String names;
    private @Nullable String rule;
    private String once = UUID.randomUUID().toString();

    @PostConstruct
    void load() {
        Locale locale = Faces.getLocale();
        asks = rules.askable().stream()
                .filter(attribute -> attribute.domain() instanceof Domain.Words)
                .map(attribute -> new Ask(attribute, (Domain.Words) attribute.domain(), locale))
                .toList();
        String sent = Faces.getRequestParameter("once");
        if (sent != null && sent.matches("[0-9a-f-]{36}")) {
            once = sent;
        }
    }

    public String choosePeople() {
        var outcome = choosePeople.choose(once, ChoosePeople.names(names == null ? "" : names));
        if (outcome instanceof ChoosePeople.Outcome.Chosen chosen) {
            return to(chosen.audience());
        }
        if (outcome instanceof ChoosePeople.Outcome.Unknown unknown) {
            String first = unknown.names().stream().limit(SHOWN).collect(Collectors.joining(", "));
            Say.wrong(
                    "names",
                    "admin_audience.names.unknown",
                    first,
                    Math.max(0, unknown.names().size() - SHOWN));
        } else {
            boolean nobody = outcome instanceof ChoosePeople.Outcome.Nobody;
            Say.wrong("names", nobody ? "admin_audience.names.nobody" : "admin_audience.names.many", ChoosePeople.MOST);
        }
        return "";
    }

    public String chooseRule() {
        String written = rule == null ? "" : rule.strip();
        String text = Stream.concat(asks.stream().flatMap(ask -> ask.said().stream()), Stream.of(written))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (text.isEmpty() || text.length() > Audience.LONGEST) {
            Say.refused(text.isEmpty() ? "admin_audience.rule.nothing" : "admin_audience.rule.long");
            return "";
        }
        Reading reading = rules.read(text);
        if (reading instanceof Reading.Understood) {
            return to(new Audience(Audience.Kind.RULE, text));
        }
        Locale locale = Faces.getLocale();
        if (reading instanceof Reading.Private hidden) {
            String asked = hidden.asked().stream()
                    .map(attribute -> attribute.label().in(locale))
                    .collect(Collectors.joining(", "));
            Say.wrong("rule", "admin_audience.rule.private", asked);
        } else {
            ((Reading.Unreadable) reading)
                    .findings()
                    .forEach(finding -> Say.wrong(
                            "rule",
                            "admin_audience.rule.wrong",
                            FindingText.in(locale).sentence(finding)));
        }
        return "";
    }

    private static String to(Audience audience) {
        return "/admin/assign?faces-redirect=true&who="
                + URLEncoder.encode(audience.toString(), StandardCharsets.UTF_8);
    }

    /** Which kind of audience is looked at: cohort, school, group, people or rule. */
    public String getKind() {
        String kind = Faces.getRequestParameter("kind");
        return kind != null && kind.matches("school|group|people|rule") ? kind : "cohort";
    }

    /** Numbers can be asked only in a written rule: an example. */
    public String getExample() {
        return Phrases.in(Faces.getLocale()).say("admin_audience.rule.example");
    }

    public List<Ask> getAsks() {
        return asks;
    }

    public String getOnce() {
        return once;
    }

    public @Nullable String getNames() {
        return names;
    }

    public void setNames(@Nullable String names) {
        this.names = names;
    }

    public @Nullable String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule;
    }
}
