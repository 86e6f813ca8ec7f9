package dev.dateline.event;

/** What happened: the types of the labelling guidelines, in their order, each with its family. */
public enum EventType {
    CALL(Family.CONSULT),
    MEETING(Family.CONSULT),
    VISIT(Family.CONSULT),
    SUMMIT(Family.CONSULT),
    TALKS(Family.CONSULT),
    PACT(Family.AGREE),
    CEASEFIRE(Family.AGREE),
    OFFER(Family.COOPERATE),
    AID(Family.AID),
    SUPPORT(Family.SUPPORT),
    APPEAL(Family.REQUEST),
    CONDEMN(Family.ACCUSE),
    REJECT(Family.REJECT),
    THREAT(Family.THREATEN),
    SANCTION(Family.SANCTION),
    MOBILIZE(Family.MOBILIZE),
    ATTACK(Family.ASSAULT),
    PROTEST(Family.PROTEST),
    ELECTION(Family.ELECTION),
    VOTE(Family.VOTE),
    APPOINTMENT(Family.OFFICE),
    RESIGNATION(Family.OFFICE),
    ARREST(Family.COERCE),
    TRIAL(Family.COERCE),
    DISASTER(Family.DISASTER),
    DEATH(Family.DEATH);

    private final Family family;

    EventType(Family family) {
        this.family = family;
    }

    /** The family within which reports of one event may name neighbouring types. */
    public Family family() {
        return family;
    }
}
