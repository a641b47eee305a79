package be.datacoach.network.web.circle;

import be.datacoach.network.circle.AdministerNetworks;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The networks that are going on, under the cohorts of an administrator. */
@Named
@RequestScoped
public class AdminNetworksView {
    @Inject
    private AdministerNetworks administerNetworks;

    private List<AdministerNetworks.Row> rows = List.of();

    @PostConstruct
    void read() {
        rows = administerNetworks.all().stream().filter(row -> !row.archived()).toList();
    }

    public List<AdministerNetworks.Row> getRows() {
        return rows;
    }

    public String archive() {
        administerNetworks.archive(Request.text("network"));
        Say.done("admin_networks.message.info.archived");
        return "/admin/cohorts?faces-redirect=true";
    }
}
