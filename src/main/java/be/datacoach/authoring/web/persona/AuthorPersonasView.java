package be.datacoach.authoring.web.persona;

import be.datacoach.authoring.persona.Imagined;
import be.datacoach.authoring.persona.KeepPersona;
import be.datacoach.authoring.persona.ReadPersonas;
import be.datacoach.authoring.web.Asked;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** All personas, to change, copy, remove and lay side by side. */
@Named
@RequestScoped
public class AuthorPersonasView {

    /** A persona in the table. */
    public record Row(String uid, String name, String story, boolean saved, int seen) {}

    @Inject
    private ReadPersonas readPersonas;

    @Inject
    private KeepPersona keepPersona;

    private List<Imagined> all = List.of();

    @PostConstruct
    void read() {
        all = readPersonas.all();
    }

    public String remove() {
        if (keepPersona.remove(Asked.parameter("uid"), Asked.number("seen"))) {
            Say.done("author_personas.message.info.removed");
            return "/author/personas?faces-redirect=true";
        }
        Say.refused("author_personas.message.error.changed");
        return "";
    }

    public List<Row> getRows() {
        return all.stream()
                .map(one -> new Row(
                        one.uid(),
                        one.name(),
                        one.persona().story().in(Faces.getLocale()),
                        one.saved(),
                        one.revision()))
                .toList();
    }
}
