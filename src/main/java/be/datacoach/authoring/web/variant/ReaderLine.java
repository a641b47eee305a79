package be.datacoach.authoring.web.variant;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Operator;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.catalogue.ConditionWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a condition, as a choice among sentences that are all made of declared attributes, and a number where the
 * sentence asks for one.
 *
 * @param n its number on the page, from 1
 * @param number what fills {@code #} in; empty for none
 */
public record ReaderLine(int n, List<Group> groups, String number) {

    /** What stands for a number in a sentence. */
    static final String NUMBER = "#";

    private static final Pattern COMPARED = Pattern.compile("(\\S+) (<=|>=|<|>) (\\S+)");

    /** Sentences about one thing. */
    public record Group(String label, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** @param code a comparison in the rule language, or {@code key BAO} */
    public record Choice(String code, String label, boolean chosen) {}

    public ReaderLine {
        groups = List.copyOf(groups);
    }

    /**
     * @param keys variant keys to offer before everything else
     * @param said what is chosen: a comparison as it is written, or {@code key BAO}
     */
    static ReaderLine of(int n, Set<String> keys, String said, ConditionWords words) {
        Matcher compared = COMPARED.matcher(said);
        boolean number = compared.matches();
        String chosen = number ? compared.group(1) + " " + compared.group(2) + " " + NUMBER : said;
        var groups = new ArrayList<Group>();
        if (!keys.isEmpty()) groups.add(keys(keys, chosen, words));
        words.curriculum().attributes().stream()
                .filter(attribute -> attribute.owner() != Attribute.Owner.COMPUTED)
                .map(attribute -> about(attribute, chosen, words))
                .forEach(groups::add);
        return new ReaderLine(n, groups, number ? compared.group(3) : "");
    }

    /** Whether a line can show this. */
    boolean shows(String said) {
        return said.isEmpty()
                || groups.stream().flatMap(group -> group.choices.stream()).anyMatch(Choice::chosen);
    }

    /** What was chosen, as the rule language writes it; empty for nothing. */
    static Optional<String> written(String code, String number) {
        if (code.isBlank()) return Optional.empty();
        return Optional.of(code.replace(NUMBER, number.strip().replace(',', '.')));
    }

    private static Group keys(Set<String> keys, String chosen, ConditionWords words) {
        List<Choice> choices = keys.stream()
                .map(key -> choice("key " + key, words.say(new VariantKey(key)) + " (" + key + ")", chosen))
                .toList();
        return new Group(words.phrases().say("author_variant.keys"), choices);
    }

    private static Group about(Attribute attribute, String chosen, ConditionWords words) {
        String name = attribute.id().name();
        Stream<Choice> known = attribute.domain() instanceof Domain.Words domain
                ? words(attribute, domain, chosen, words)
                : Arrays.stream(Operator.values())
                        .map(sign -> choice(
                                name + " " + sign.sign() + " " + NUMBER,
                                sentence(words, attribute, sign.name()),
                                chosen));
        Stream<Choice> unknown = Stream.of(
                choice(name + " is unknown", about(words, attribute, "unknown"), chosen),
                choice(name + " is not unknown", about(words, attribute, "known"), chosen));
        return new Group(
                attribute.label().in(words.phrases().locale()),
                Stream.concat(known, unknown).toList());
    }

    private static Stream<Choice> words(Attribute attribute, Domain.Words domain, String chosen, ConditionWords words) {
        String name = attribute.id().name();
        Stream<Choice> is =
                domain.codes().stream().map(code -> choice(name + " is " + code, said(words, attribute, code), chosen));
        Stream<Choice> not = domain.codes().stream()
                .filter(code -> domain.codes().size() > 2)
                .map(code -> choice(
                        name + " is not " + code,
                        words.phrases()
                                .say("app_condition.about", label(words, attribute), not(words, attribute, code)),
                        chosen));
        return Stream.concat(is, not);
    }

    private static String said(ConditionWords words, Attribute attribute, String code) {
        return words.phrases()
                .say("app_condition.about", label(words, attribute), words.value(attribute.id(), Value.of(code)));
    }

    private static String not(ConditionWords words, Attribute attribute, String code) {
        return words.phrases().say("app_condition.not", words.value(attribute.id(), Value.of(code)));
    }

    private static String about(ConditionWords words, Attribute attribute, String key) {
        return words.phrases()
                .say(
                        "app_condition.about",
                        label(words, attribute),
                        words.phrases().say("app_condition." + key));
    }

    private static String sentence(ConditionWords words, Attribute attribute, String operator) {
        return words.phrases()
                .say(
                        "app_condition.about",
                        label(words, attribute),
                        words.phrases().say("app_condition." + operator, "…"));
    }

    private static String label(ConditionWords words, Attribute attribute) {
        return words.label(attribute.id());
    }

    private static Choice choice(String code, String label, String chosen) {
        return new Choice(code, label, code.equals(chosen));
    }
}
