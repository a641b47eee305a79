package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.catalogue.Layers;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells what is made together to whoever makes it. */
@ApplicationScoped
class JointPages {
    /** Where words come from. */
    @Dependent
    static class Sources {
        @Inject
        Layers layers;

        @Inject
        Accounts accounts;

        @Inject
        Settings settings;

        @Inject
        Clock clock;
    }

    @Inject
    private CurrentUser user;

    @Inject
    private JointWorks works;

    @Inject
    private JointTexts texts;

    @Inject
    private Sources sources;

    JointPage of(JointWork work) {
        List<JointMaker> makers = works.makersOf(work);
        List<JointText> now = texts.now(work);
        Map<AccountId, String> names = names(makers, now);
        Map<String, JointPage.Written> written = new HashMap<>();
        now.forEach(text -> written.put(text.field(), written(text, names)));
        return new JointPage(
                thing(work),
                work.number(),
                written,
                texts.clashes(work, user.id()).stream()
                        .map(clash -> new JointPage.Waiting(clash.uid(), clash.field(), clash.base(), clash.mine()))
                        .toList(),
                makers.stream().map(maker -> maker(maker, names)).toList(),
                work.handedInAt(),
                work.isHandedIn());
    }

    JointPage.Thing thing(JointWork work) {
        ModuleContent content =
                sources.layers.content(work.module(), work.moduleVersion()).orElseThrow();
        return new JointPage.Thing(
                work.uid(), content, (ArtefactForm) content.block(work.block()).orElseThrow());
    }

    List<String> fieldsOf(JointWork work) {
        return thing(work).form().fields().stream().map(ArtefactForm.Field::id).toList();
    }

    /** How long an invitation waits for an answer. */
    Duration term() {
        return Duration.ofDays(sources.settings.get(Setting.TOGETHER_ANSWER_DAYS));
    }

    boolean isAsked(JointMaker maker) {
        return maker.isAsked(sources.clock.instant(), term());
    }

    private Map<AccountId, String> names(List<JointMaker> makers, List<JointText> now) {
        Set<AccountId> people = new HashSet<>();
        makers.forEach(maker -> people.add(maker.account()));
        now.forEach(text -> text.author().ifPresent(people::add));
        return sources.accounts.namesOf(people);
    }

    private JointPage.Written written(JointText text, Map<AccountId, String> names) {
        return new JointPage.Written(
                text.words(),
                text.number(),
                text.author()
                        .map(author -> Objects.requireNonNullElse(names.get(author), ""))
                        .orElse(""),
                text.author().filter(user.id()::equals).isPresent(),
                text.writtenAt());
    }

    private JointPage.Maker maker(JointMaker maker, Map<AccountId, String> names) {
        JointPage.State state = switch (maker.standing()) {
            case MAKING -> JointPage.State.MAKES;
            case DECLINED -> JointPage.State.SAID_NO;
            case LEFT -> JointPage.State.LEFT;
            case INVITED -> isAsked(maker) ? JointPage.State.ASKED : JointPage.State.NO_ANSWER;
        };
        return new JointPage.Maker(Objects.requireNonNullElse(names.get(maker.account()), ""), state);
    }
}
