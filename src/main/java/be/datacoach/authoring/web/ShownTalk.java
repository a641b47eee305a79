package be.datacoach.authoring.web;

import be.datacoach.authoring.preview.PersonaView;
import be.datacoach.authoring.web.ShownBlock.ItemRow;
import be.datacoach.authoring.web.ShownBlock.OptionRow;
import be.datacoach.catalogue.content.Conversation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A conversation at its first moment. */
public record ShownTalk(String intro, String with, ItemRow moment) {

    static ShownTalk of(Conversation conversation, PersonaView view, UnaryOperator<String> id) {
        Conversation.Moment first = conversation.moment(conversation.start()).orElseThrow();
        String own = id.apply(first.id());
        List<OptionRow> choices = first.choices().stream()
                .map(one -> new OptionRow(own + "-" + one.id(), one.id(), view.words(one.text()), false))
                .toList();
        return new ShownTalk(
                view.words(conversation.intro()),
                conversation.with(),
                new ItemRow(own, view.words(first.says()), "", false, choices, Optional.empty()));
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
