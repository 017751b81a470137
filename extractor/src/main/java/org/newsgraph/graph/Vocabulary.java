package org.newsgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the newsgraph ontology; {@code ontology/newsgraph.ttl} says what each means. */
public final class Vocabulary {

  /** Where all terms live. */
  public static final String NAMESPACE = "https://w3id.org/newsgraph/ontology#";

  public static final Node AGENT = term("Agent");
  public static final Node PERSON = term("Person");
  public static final Node ORGANISATION = term("Organisation");
  public static final Node PLACE = term("Place");
  public static final Node WORK = term("Work");
  public static final Node ARTICLE = term("Article");
  public static final Node APPEARANCE = term("Appearance");
  public static final Node SITUATION = term("Situation");
  public static final Node EVENT = term("Event");
  public static final Node STATE = term("State");
  public static final Node ENCOUNTER = term("Encounter");
  public static final Node MEETING = term("Meeting");
  public static final Node TALKS = term("Talks");
  public static final Node VISIT = term("Visit");
  public static final Node HOSTING = term("Hosting");
  public static final Node JOINT_APPEARANCE = term("JointAppearance");
  public static final Node DEBATE = term("Debate");
  public static final Node INTERVIEW = term("Interview");
  public static final Node CEREMONY = term("Ceremony");
  public static final Node MEAL = term("Meal");
  public static final Node JOURNEY = term("Journey");
  public static final Node CONTACT = term("Contact");
  public static final Node CALL = term("Call");
  public static final Node LETTER = term("Letter");
  public static final Node MESSAGE = term("Message");
  public static final Node PRESENCE = term("Presence");
  public static final Node STATEMENT = term("Statement");
  public static final Node REPORTED_STATEMENT = term("ReportedStatement");
  public static final Node ROLE_HOLDING = term("RoleHolding");
  public static final Node WORK_CREDIT = term("WorkCredit");
  public static final Node UNREALISED = term("Unrealised");
  public static final Node PLANNED = term("Planned");
  public static final Node DENIED = term("Denied");
  public static final Node HYPOTHETICAL = term("Hypothetical");
  public static final Node ALLEGED = term("Alleged");
  public static final Node REPORT = term("Report");
  public static final Node SENTENCE = term("Sentence");
  public static final Node IDENTITY_DECISION = term("IdentityDecision");
  public static final Node APPEARANCE_OF = term("appearanceOf");
  public static final Node APPEARS_IN = term("appearsIn");
  public static final Node NAME = term("name");
  public static final Node ALIASES = term("aliases");
  public static final Node SUBTYPE = term("subtype");
  public static final Node LINKS = term("links");
  public static final Node MENTION = term("mention");
  public static final Node KIND = term("kind");
  public static final Node PARTICIPANT = term("participant");
  public static final Node UNNAMED_PARTICIPANT = term("unnamedParticipant");
  public static final Node CORRESPONDENT = term("correspondent");
  public static final Node PERSON_PRESENT = term("personPresent");
  public static final Node SPEAKER = term("speaker");
  public static final Node SPEAKER_TEXT = term("speakerText");
  public static final Node QUOTE = term("quote");
  public static final Node QUOTED_AT = term("quotedAt");
  public static final Node CONTENT = term("content");
  public static final Node CONTENT_AT = term("contentAt");
  public static final Node CUE = term("cue");
  public static final Node CUE_AT = term("cueAt");
  public static final Node ACT = term("act");
  public static final Node HOLDER = term("holder");
  public static final Node ROLE = term("role");
  public static final Node ROLE_OF = term("roleOf");
  public static final Node ROLE_OF_NAME = term("roleOfName");
  public static final Node FORMER = term("former");
  public static final Node CREDITED_WORK = term("creditedWork");
  public static final Node CREDITED_PERSON = term("creditedPerson");
  public static final Node HOW = term("how");
  public static final Node DATE = term("date");
  public static final Node MONTH = term("month");
  public static final Node AT_PLACE = term("atPlace");
  public static final Node PLACE_DETAIL = term("placeDetail");
  public static final Node REPORTS = term("reports");
  public static final Node IN_ARTICLE = term("inArticle");
  public static final Node STATUS = term("status");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node RULE = term("rule");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node EVIDENCE = term("evidence");
  public static final Node BEST_EVIDENCE = term("bestEvidence");
  public static final Node TEXT = term("text");
  public static final Node START = term("start");
  public static final Node END = term("end");
  public static final Node SOURCE = term("source");
  public static final Node URL = term("url");
  public static final Node AUTHOR = term("author");
  public static final Node PUBLISHER = term("publisher");
  public static final Node DIGEST = term("digest");
  public static final Node IDENTIFIES = term("identifies");
  public static final Node MERGES = term("merges");
  public static final Node REASON = term("reason");
  public static final Node MET = term("met");
  public static final Node CONTACTED = term("contacted");
  public static final Node VISITED = term("visited");
  public static final Node REPORTED = term("reported");
  public static final Node IN_WORK = term("inWork");

  private Vocabulary() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
