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

    /** Whether people or things come to harm by it. */
    public boolean isHarm() {
        return this == ATTACK || this == DISASTER;
    }

    /** Whether an authority does it to those whom it holds or tries. */
    boolean isCoercion() {
        return this == ARREST || this == TRIAL;
    }

    /** Whether people come together for it. */
    boolean isGathering() {
        return this == MEETING || this == TALKS || this == SUMMIT;
    }

    /** Whether people talk to each other in it: they gather or call. */
    boolean isTalking() {
        return isGathering() || this == CALL;
    }

    /** Whether sides settle something by it. */
    boolean isAgreement() {
        return this == PACT || this == CEASEFIRE;
    }

    /** Whether somebody enters an office by it, or leaves one. */
    boolean isOffice() {
        return this == APPOINTMENT || this == RESIGNATION;
    }

    /** Whether it is done but once in a while, and not said, given or talked about. */
    public boolean isDeed() {
        return switch (this) {
            case CALL, MEETING, VISIT, SUMMIT, AID -> false;
            default -> !isByWord();
        };
    }

    /** Whether it is an act in words: a day to come is that of what they speak of; but a refusal may take effect then. */
    boolean isUttered() {
        return isByWord() && this != REJECT;
    }

    /** Whether it is done by saying it, so that it may be done day after day. */
    public boolean isByWord() {
        return this == OFFER
                || this == SUPPORT
                || this == APPEAL
                || this == CONDEMN
                || this == REJECT
                || this == THREAT;
    }

    /** The family within which reports of one event may name neighbouring types. */
    public Family family() {
        return family;
    }
}
