package be.datacoach.intake.web;

import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.catalogue.content.instrument.Preferences;
import be.datacoach.catalogue.content.instrument.Scale;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.catalogue.figure.Looking;
import be.datacoach.intake.answering.Asked;
import be.datacoach.intake.answering.Given;
import be.datacoach.intake.answering.OpenPart;
import be.datacoach.intake.web.AskedRow.Group;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.Shuffle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the questions of a part on the page, with what was answered so far. */
record AskedRows(OpenPart.Opened opened, String whose, Phrases phrases) {

    private static final Given NOTHING = new Given(Map.of());

    AskedRow of(Asked question) {
        Given given = opened.sheet().given().getOrDefault(question.id(), NOTHING);
        if (question instanceof Asked.Tried one) return tried(one, given);
        if (question instanceof Asked.Need one) return need(one, given);
        if (question instanceof Asked.Choosing one) return choosing(one.choice(), given);
        if (question instanceof Asked.Away one) return away(one, given);
        if (question instanceof Asked.Day one) return day(one, given);
        Asked.Statement one = (Asked.Statement) question;
        return row(
                one.id(),
                "statement",
                one.item().text().in(phrases.locale()),
                scale(one.id(), Given.VALUE, one.scale(), given));
    }

    private static AskedRow row(String id, String kind, String text, Group group) {
        return new AskedRow(id, kind, text, "", List.of(group), Optional.empty());
    }

    private AskedRow tried(Asked.Tried one, Given given) {
        List<OptionRow> options = one.form().options().stream()
                .map(option -> option(one.id(), option, given))
                .toList();
        var shuffled = new ArrayList<>(
                new Shuffle(whose, one.id(), opened.asked().part().attempt()).of(options));
        shuffled.add(dontKnow(one.id(), Given.VALUE, given));
        return new AskedRow(
                one.id(),
                "tried",
                one.form().question().in(phrases.locale()),
                "",
                List.of(new Group(Given.VALUE, "", false, shuffled)),
                one.form()
                        .figure()
                        .map(figure ->
                                new FigureOnPage("figure-" + one.id(), figure, Looking.FIRST, phrases.locale())));
    }

    private OptionRow option(String id, EntryTest.Option option, Given given) {
        return chosen(id, Given.VALUE, option.id(), option.text().in(phrases.locale()), given);
    }

    private AskedRow need(Asked.Need one, Given given) {
        var owners = new ArrayList<OptionRow>();
        one.scan()
                .owners()
                .forEach(owner -> owners.add(chosen(
                        one.id(), Asked.Need.OWNER, owner.id(), owner.label().in(phrases.locale()), given)));
        owners.add(dontKnow(one.id(), Asked.Need.OWNER, given));
        return new AskedRow(
                one.id(),
                "need",
                one.asked().text().in(phrases.locale()),
                "",
                List.of(
                        scale(one.id(), Asked.Need.IMPORTANCE, one.scan().importance(), given),
                        scale(one.id(), Asked.Need.COVERAGE, one.scan().coverage(), given),
                        new Group(Asked.Need.OWNER, "learner_instrument.need.owner", false, owners)),
                Optional.empty());
    }

    private Group scale(String id, String field, Scale scale, Given given) {
        var options = new ArrayList<OptionRow>();
        scale.steps()
                .forEach(step -> options.add(chosen(
                        id, field, Integer.toString(step.value()), step.label().in(phrases.locale()), given)));
        options.add(dontKnow(id, field, given));
        return new Group(field, field.equals(Given.VALUE) ? "" : "learner_instrument.need." + field, false, options);
    }

    private AskedRow choosing(Preferences.Choice choice, Given given) {
        boolean ordered = choice.pick() == Preferences.Pick.ORDER;
        boolean several = choice.pick() == Preferences.Pick.SEVERAL;
        List<Group> groups = ordered
                ? choice.options().stream()
                        .map(option -> places(choice, option, given))
                        .toList()
                : List.of(new Group(Given.VALUE, "", several, options(choice, given)));
        return new AskedRow(
                choice.id(),
                ordered ? "order" : "choosing",
                choice.question().in(phrases.locale()),
                choice.hint().in(phrases.locale()),
                groups,
                Optional.empty());
    }

    private List<OptionRow> options(Preferences.Choice choice, Given given) {
        return choice.options().stream()
                .map(option -> new OptionRow(
                        id(choice.id(), Given.VALUE, option.value()),
                        option.value(),
                        option.label().in(phrases.locale()),
                        given.choices().contains(option.value()),
                        option.value().equals(Asked.Choosing.NONE)))
                .toList();
    }

    /** One option of an order, with the places that it can have. */
    private Group places(Preferences.Choice choice, Preferences.Option option, Given given) {
        List<OptionRow> places = IntStream.rangeClosed(1, choice.options().size())
                .mapToObj(Integer::toString)
                .map(place -> chosen(choice.id(), option.value(), place, place, given))
                .toList();
        return new Group(option.value(), option.label().in(phrases.locale()), false, places);
    }

    private AskedRow away(Asked.Away one, Given given) {
        String number = one.id().substring(one.id().lastIndexOf('-') + 1);
        List<Group> days = Stream.of(Asked.Away.FROM, Asked.Away.TO)
                .map(field -> date(one.id(), field, "learner_instrument.away." + field, given))
                .toList();
        return days(one.id(), phrases.say("learner_instrument.away", number), "", days);
    }

    private AskedRow day(Asked.Day one, Given given) {
        return days(
                one.id(),
                phrases.say("learner_instrument.ready_by"),
                phrases.say("learner_instrument.ready_by.hint"),
                List.of(date(one.id(), Given.VALUE, "learner_instrument.day", given)));
    }

    private static AskedRow days(String id, String text, String hint, List<Group> days) {
        return new AskedRow(id, "days", text, hint, days, Optional.empty());
    }

    private static Group date(String id, String field, String label, Given given) {
        var filled = new OptionRow(id + "-" + field, given.field(field).orElse(""), "", false, false);
        return new Group(field, label, false, List.of(filled));
    }

    private OptionRow dontKnow(String id, String field, Given given) {
        return chosen(id, field, Given.DONT_KNOW, phrases.say("learner_instrument.dont_know"), given);
    }

    private static OptionRow chosen(String id, String field, String code, String label, Given given) {
        boolean chosen = given.field(field).filter(code::equals).isPresent();
        return new OptionRow(id(id, field, code), code, label, chosen, false);
    }

    private static String id(String question, String field, String code) {
        return String.join("-", question, field, code).replace('.', '-');
    }
}
