package be.datacoach.reporting.web;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import be.datacoach.reporting.research.FindStudies;
import be.datacoach.reporting.research.MakeStudy;
import be.datacoach.reporting.research.StudyWish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Every study, and the form for another. */
@Named
@RequestScoped
public class AdminStudiesView {
    private static final String ONCE = "once";

    @Inject
    private FindStudies findStudies;

    @Inject
    private MakeStudy makeStudy;

    @Inject
    private Clock clock;

    @NotBlank
    @Size(max = StudyWish.LONGEST_NAME)
    private String name = "";

    @NotBlank
    @Size(max = StudyWish.LONGEST_PURPOSE)
    private String purpose = "";

    @NotBlank
    @Size(max = StudyWish.LONGEST_LINE)
    private String researchers = "";

    @NotBlank
    @Size(max = StudyWish.LONGEST_LINE)
    private String contact = "";

    @NotBlank
    @Size(max = StudyWish.LONGEST_LINE)
    private String contract = "";

    @NotBlank
    @Size(max = StudyWish.LONGEST_LINE)
    private String ethics = "";

    @NotNull
    private @Nullable LocalDate keptUntil;

    /** One study, in words. */
    public record Row(String uid, String name, String state, String takePart, String keptUntil) {}

    public List<Row> getRows() {
        return findStudies.all().stream().map(AdminStudiesView::row).toList();
    }

    private static Row row(FindStudies.Found found) {
        return new Row(
                found.study().uid(),
                found.study().name(),
                phrases().say("admin_studies.state." + found.state()),
                takePart(found),
                phrases().day(found.study().keptUntil()));
    }

    private static String takePart(FindStudies.Found found) {
        return found.takePart().isPresent()
                ? Integer.toString(found.takePart().getAsInt())
                : phrases().say("admin_studies.few");
    }

    public String make() {
        LocalDate until = Objects.requireNonNull(keptUntil);
        if (!until.isAfter(LocalDate.now(clock))) {
            Say.wrong("keptUntil", "admin_studies.message.error.past");
            return "";
        }
        String uid = uid(Optional.ofNullable(Faces.getRequestParameter(ONCE)).orElse(""));
        makeStudy.make(new StudyWish(uid, name, researchers, purpose, contact, contract, ethics, until));
        Say.done("admin_studies.message.info.made");
        return "/admin/study?faces-redirect=true&study=" + uid;
    }

    /** As it came with the form, or another where that was made by hand. */
    private static String uid(String sent) {
        return sent.matches("[0-9a-f-]{36}") ? sent : UUID.randomUUID().toString();
    }

    /** The same when a form comes back with something to put right. */
    public String getOnce() {
        return uid(Optional.ofNullable(Faces.getRequestParameter(ONCE)).orElse(""));
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getResearchers() {
        return researchers;
    }

    public void setResearchers(String researchers) {
        this.researchers = researchers;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getEthics() {
        return ethics;
    }

    public void setEthics(String ethics) {
        this.ethics = ethics;
    }

    public @Nullable LocalDate getKeptUntil() {
        return keptUntil;
    }

    public void setKeptUntil(@Nullable LocalDate keptUntil) {
        this.keptUntil = keptUntil;
    }
}
