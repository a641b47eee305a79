package be.datacoach.reporting.web;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import be.datacoach.reporting.research.CloseStudy;
import be.datacoach.reporting.research.ConsentText;
import be.datacoach.reporting.research.FindStudies;
import be.datacoach.reporting.research.OpenStudy;
import be.datacoach.reporting.research.Study;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One study, {@code ?study=}: what it is, the words in which people are asked, and where it stands. */
@Named
@RequestScoped
public class AdminStudyView {
    @Inject
    private FindStudies findStudies;

    @Inject
    private OpenStudy openStudy;

    @Inject
    private CloseStudy closeStudy;

    private FindStudies.@Nullable Found found;

    public String open() {
        openStudy.open(getUid());
        Say.done("admin_study.message.info.opened");
        return here();
    }

    public String close() {
        closeStudy.close(getUid());
        Say.done("admin_study.message.info.closed");
        return here();
    }

    private String here() {
        return "/admin/study?faces-redirect=true&study=" + getUid();
    }

    public String getUid() {
        return Optional.ofNullable(Faces.getRequestParameter("study")).orElse("");
    }

    public String getName() {
        return found().study().name();
    }

    /** What it is, a line each. */
    public List<String> getFacts() {
        Study study = found().study();
        return List.of(
                say("state." + found().state()),
                found().takePart().isPresent()
                        ? say("take_part", found().takePart().getAsInt())
                        : say("take_part.few"),
                say("kept_until", Phrases.in(Faces.getLocale()).day(study.keptUntil())),
                say("contract", study.contract()),
                say("ethics", study.ethics()));
    }

    public List<ConsentText.Part> getParts() {
        return findStudies.textOf(getUid(), Faces.getLocale()).parts();
    }

    public boolean isPrepared() {
        return found().state() == Study.State.PREPARED;
    }

    public boolean isEnded() {
        return found().state() == Study.State.CLOSED;
    }

    private FindStudies.Found found() {
        FindStudies.Found known = found;
        if (known == null) {
            known = findStudies.withUid(getUid());
            found = known;
        }
        return known;
    }

    private static String say(String key, Object... arguments) {
        return Phrases.in(Faces.getLocale()).say("admin_study." + key, arguments);
    }
}
