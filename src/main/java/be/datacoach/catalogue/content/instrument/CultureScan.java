package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.condition.Text;
import java.util.List;
import java.util.Optional;

/** The datacultuurscan: 24 statements about six factors; the short form has one a factor. */
public record CultureScan(Cover cover, Scale scale, List<String> shortForm, List<Factor> factors, List<Rated> items) {

    /**
     * What is said of a factor, by band.
     *
     * @param code F1 to F6; its name is that of the attribute {@code culture.F1}
     */
    public record Factor(String code, Text fragile, Text growing, Text strong) {}

    public CultureScan {
        shortForm = List.copyOf(shortForm);
        factors = List.copyOf(factors);
        items = List.copyOf(items);
    }

    public Optional<Rated> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The items of the short form, in the order of the scan. */
    public List<Rated> shortItems() {
        return items.stream().filter(item -> shortForm.contains(item.id())).toList();
    }

    /** The items about a factor. */
    public List<Rated> about(String factor) {
        return items.stream().filter(item -> item.about().equals(factor)).toList();
    }
}
