package be.datacoach.administration.web;

import be.datacoach.access.Role;
import be.datacoach.access.Username;
import be.datacoach.access.people.ChangeRoles;
import be.datacoach.access.people.CreateAccount;
import be.datacoach.access.people.DeactivateAccount;
import be.datacoach.access.people.FindPerson;
import be.datacoach.access.people.GiveStartPassword;
import be.datacoach.access.people.Person;
import be.datacoach.access.people.ReactivateAccount;
import be.datacoach.access.people.RenameAccount;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One person: a new one, or with {@code ?uid=} one that exists. */
@Named
@ViewScoped
public class AdminPersonView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private FindPerson findPerson;

    @Inject
    private CreateAccount createAccount;

    @Inject
    private RenameAccount renameAccount;

    @Inject
    private ChangeRoles changeRoles;

    @Inject
    private DeactivateAccount deactivateAccount;

    @Inject
    private ReactivateAccount reactivateAccount;

    @Inject
    private GiveStartPassword giveStartPassword;

    private @Nullable Person person;
    private String startPassword = "";
    private String username = "";

    @NotBlank
    @Size(max = 120)
    private String displayName = "";

    private Role[] roles = {Role.COACH};

    @PostConstruct
    void load() {
        String uid = Faces.getRequestParameter("uid");
        if (uid != null) {
            Person found = findPerson.withUid(uid);
            person = found;
            displayName = found.displayName();
            roles = found.roles().toArray(Role[]::new);
            startPassword = Optional.ofNullable((String) Faces.removeSessionAttribute(onceFor(uid)))
                    .orElse("");
        }
    }

    public String create() {
        Optional<Username> wanted = Username.parse(username);
        if (wanted.isEmpty()) {
            Say.wrong("username", "admin_person.message.error.username");
            return "";
        }
        CreateAccount.Outcome outcome = createAccount.create(wanted.get(), displayName, chosen());
        if (outcome instanceof CreateAccount.Outcome.Created created) {
            Faces.setSessionAttribute(
                    onceFor(created.uid()), created.startPassword().value());
            return here(created.uid());
        }
        if (outcome instanceof CreateAccount.Outcome.NoResearcher) {
            Say.wrong("roles", "admin_person.message.error.researcher");
        } else {
            Say.wrong("username", "admin_person.message.error.taken");
        }
        return "";
    }

    public String save() {
        ChangeRoles.Outcome outcome = changeRoles.change(known().uid(), chosen());
        if (outcome != ChangeRoles.Outcome.CHANGED) {
            boolean last = outcome == ChangeRoles.Outcome.LAST_ADMINISTRATOR;
            Say.wrong("roles", last ? "admin_person.message.error.last" : "admin_person.message.error.researcher");
            return "";
        }
        renameAccount.rename(known().uid(), displayName);
        Say.done("admin_person.message.info.saved");
        return here(known().uid());
    }

    public String giveStartPassword() {
        Faces.setSessionAttribute(
                onceFor(known().uid()), giveStartPassword.give(known().uid()).value());
        return here(known().uid());
    }

    public String deactivate() {
        if (deactivateAccount.deactivate(known().uid()) == DeactivateAccount.Outcome.LAST_ADMINISTRATOR) {
            Say.refused("admin_person.message.error.last");
            return "";
        }
        Say.done("admin_person.message.info.deactivated");
        return here(known().uid());
    }

    public String reactivate() {
        reactivateAccount.reactivate(known().uid());
        Say.done("admin_person.message.info.reactivated");
        return here(known().uid());
    }

    private static String here(String uid) {
        return "/admin/person?faces-redirect=true&uid=" + uid;
    }

    /** Under this name the session keeps a start password for the one page that shows it. */
    private static String onceFor(String uid) {
        return "startPassword." + uid;
    }

    private Person known() {
        return Optional.ofNullable(person).orElseThrow();
    }

    private Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(List.of(roles));
        return chosen;
    }

    public boolean isNew() {
        return person == null;
    }

    public @Nullable Person getPerson() {
        return person;
    }

    public String getStartPassword() {
        return startPassword;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }
}
