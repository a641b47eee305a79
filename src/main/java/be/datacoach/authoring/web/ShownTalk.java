package be.datacoach.authoring.web;

import be.datacoach.authoring.preview.PersonaView;
import be.datacoach.authoring.web.ShownBlock.ItemRow;
import be.datacoach.authoring.web.ShownBlock.OptionRow;
import be.datacoach.catalogue.content.Conversation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A conversation at its first moment, and every moment after it.
 *
 * @param moments all of them, in the order of the source
 */
public record ShownTalk(String intro, String with, ItemRow moment, List<MomentRow> moments) {

    /**
     * A moment, with what can be said and what each choice does.
     *
     * @param number counted from 1, in the order of the source
     */
    public record MomentRow(int number, String says, List<ChoiceRow> choices) {}

    /**
     * Something to say.
     *
     * @param did what it does to the other person
     * @param to the numbers of the moments that it may lead to
     */
    public record ChoiceRow(String says, String did, Conversation.Effect effect, String to) {
        public int getSafety() {
            return effect.safety();
        }

        public int getQuestion() {
            return effect.question();
        }

        public int getOwnership() {
            return effect.ownership();
        }
    }

    public ShownTalk {
        moments = List.copyOf(moments);
    }

    static ShownTalk of(Conversation conversation, PersonaView view, UnaryOperator<String> id) {
        Conversation.Moment first = conversation.moment(conversation.start()).orElseThrow();
        String own = id.apply(first.id());
        List<OptionRow> choices = first.choices().stream()
                .map(one -> new OptionRow(own + "-" + one.id(), one.id(), view.words(one.text()), false))
                .toList();
        return new ShownTalk(
                view.words(conversation.intro()),
                conversation.with(),
                new ItemRow(own, view.words(first.says()), "", false, choices, Optional.empty()),
                conversation.moments().stream()
                        .map(moment -> row(moment, conversation, view))
                        .toList());
    }

    private static MomentRow row(Conversation.Moment moment, Conversation conversation, PersonaView view) {
        return new MomentRow(
                number(moment.id(), conversation),
                view.words(moment.says()),
                moment.choices().stream()
                        .map(choice -> new ChoiceRow(
                                view.words(choice.text()),
                                view.words(choice.feedback()),
                                choice.effect(),
                                choice.to().stream()
                                        .map(way -> Integer.toString(number(way.moment(), conversation)))
                                        .distinct()
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    private static int number(String moment, Conversation conversation) {
        return 1
                + conversation.moments().stream()
                        .map(Conversation.Moment::id)
                        .toList()
                        .indexOf(moment);
    }

    public List<MomentRow> getMoments() {
        return moments;
    }

    public String getIntro() {
        return intro;
    }

    public String getWith() {
        return with;
    }

    public String getName() {
        return with.split(",")[0].strip();
    }

    public List<String> getTurns() {
        return List.of();
    }

    public String getSays() {
        return moment.words();
    }

    public boolean isEnded() {
        return false;
    }

    public int getAttempt() {
        return 1;
    }

    public ItemRow getMoment() {
        return moment;
    }
}
