package be.datacoach.network.web.circle;

import be.datacoach.catalogue.Catalogue;
import be.datacoach.network.circle.ReadWork;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Who of a circle is working on what, of those who want it seen. */
@Named
@RequestScoped
public class LearnerWorkView {
    @Inject
    private ReadWork readWork;

    @Inject
    private Catalogue catalogue;

    private ReadWork.Picture picture = new ReadWork.Picture(List.of(), false);

    /** @param mine whether it is who looks */
    public record Row(String name, String module, boolean mine) {}

    @PostConstruct
    void read() {
        picture = readWork.of(Request.text("uid"));
    }

    public List<Row> getRows() {
        return picture.working().stream()
                .map(one -> new Row(one.name(), title(one), one.mine()))
                .toList();
    }

    /** Whether nobody shows anything, the one who looks neither. */
    public boolean isNobody() {
        return picture.working().isEmpty() && !picture.shown();
    }

    /** Whether the one who looks is seen there too. */
    public boolean isShown() {
        return picture.shown();
    }

    private String title(ReadWork.Working one) {
        return catalogue
                .curriculum()
                .find(one.module())
                .map(module -> module.texts().title().in(Faces.getLocale()))
                .orElse(one.module().code());
    }
}
