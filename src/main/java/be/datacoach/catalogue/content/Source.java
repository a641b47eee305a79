package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.Text;
import java.time.LocalDate;

/**
 * What a claim or a rule rests on.
 *
 * @param url where it can be read; empty where there is no address
 * @param strength one honest sentence on how much it can bear
 * @param checked the day on which the address was last looked at
 */
public record Source(String id, String citation, String url, Text strength, LocalDate checked) {}
