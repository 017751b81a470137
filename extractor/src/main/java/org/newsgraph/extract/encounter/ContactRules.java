package org.newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.status.StatusReading;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Report;

/** Finds contacts that are not in person. */
public final class ContactRules implements FindingRule {

  private final Tellings tellings = new Tellings();
  private final StatusReader statusReader = new StatusReader();

  @Override
  public List<Finding> find(Reading reading) {
    List<Finding> contacts = new ArrayList<>();
    for (RemoteTelling remote : tellings.remote(reading)) {
      if (remote.telling().entities().size() > 1) {
        contacts.add(contact(reading, remote));
      }
    }
    return List.copyOf(contacts);
  }

  private Contact contact(Reading reading, RemoteTelling remote) {
    int at = remote.telling().sentence();
    int token = remote.telling().token();
    StatusReading status = statusReader.read(reading, at, token);
    Sentence sentence = reading.sentences().get(at);
    return new Contact(
        remote.kind(),
        remote.telling().entities(),
        reading.scenes().at(at, token).date(),
        new Report(
            status.status(),
            List.of(new Evidence(sentence.span(), sentence.text())),
            remote.telling().rule(),
            remote.telling().confidence(),
            status.attributedTo()));
  }
}
