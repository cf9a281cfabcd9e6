"""Who asks: a bearer token of a machine, or the session cookie of a browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer

from tollgate.doors.office import Office
from tollgate.kernel.errors import NotSignedIn
from tollgate.kernel.ids import UserId
from tollgate.kernel.reasons import Role
from tollgate.kernel.rights import Actor, Right
from tollgate.store import people
from tollgate.workflows.parts.firm import Firm

COOKIE = "tollgate_session"
_bearer = HTTPBearer(auto_error=False, description="a token made by `tollgate user token`")
_cookie = APIKeyCookie(name=COOKIE, auto_error=False)


def the_office(request: Request) -> Office:
    office: Office = request.app.state.office
    return office


def the_firm(request: Request) -> Firm:
    firm: Firm = request.app.state.firm
    return firm


TheFirm = Annotated[Firm, Depends(the_firm)]
TheOffice = Annotated[Office, Depends(the_office)]


def signed_in(
    firm: TheFirm,
    token: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)],
    session: Annotated[str | None, Security(_cookie)],
) -> Actor:
    """The actor behind a request.

    Raises:
        NotSignedIn: no valid token or session came with it.
    """
    given = token.credentials if token else session
    if not given:
        raise NotSignedIn("sign in, or send a bearer token")
    with firm.database.read() as tx:
        found = people.bearer(tx, given, firm.world.clock.now())
    if found is None:
        raise NotSignedIn("the token or session is unknown or has expired")
    return Actor(UserId(found.person), Role(found.role))


def allowed(right: Right) -> Callable[[Actor], Actor]:
    """A dependency that lets only roles with a right pass."""

    def check(actor: Annotated[Actor, Depends(signed_in)]) -> Actor:
        actor.require(right)
        return actor

    return check


SignedIn = Annotated[Actor, Depends(signed_in)]
MayReadBilling = Annotated[Actor, Depends(allowed(Right.READ_BILLING))]
MayReadMilestones = Annotated[Actor, Depends(allowed(Right.READ_MILESTONES))]
MayReadAudit = Annotated[Actor, Depends(allowed(Right.READ_AUDIT))]
MayWorkQueue = Annotated[Actor, Depends(allowed(Right.WORK_QUEUE))]
MayApprove = Annotated[Actor, Depends(allowed(Right.APPROVE))]
MayRunBilling = Annotated[Actor, Depends(allowed(Right.RUN_BILLING))]
MayCredit = Annotated[Actor, Depends(allowed(Right.CREDIT))]
MayReleaseHoldback = Annotated[Actor, Depends(allowed(Right.RELEASE_HOLDBACK))]
MayChangeCustomer = Annotated[Actor, Depends(allowed(Right.CHANGE_CUSTOMER))]
MayManagePeople = Annotated[Actor, Depends(allowed(Right.MANAGE_PEOPLE))]
MayReadMail = Annotated[Actor, Depends(allowed(Right.READ_MAIL))]
MayKeepMail = Annotated[Actor, Depends(allowed(Right.KEEP_MAIL))]
MayWorkMail = Annotated[Actor, Depends(allowed(Right.WORK_MAIL))]
MayManageConnections = Annotated[Actor, Depends(allowed(Right.MANAGE_CONNECTIONS))]
MayReplayEvent = Annotated[Actor, Depends(allowed(Right.REPLAY_EVENT))]
MayUpload = Annotated[Actor, Depends(allowed(Right.UPLOAD_DOCUMENT))]
MayReadConnections = Annotated[Actor, Depends(allowed(Right.READ_CONNECTIONS))]
MayMapCodes = Annotated[Actor, Depends(allowed(Right.MAP_CODES))]
MayAdoptModel = Annotated[Actor, Depends(allowed(Right.ADOPT_MODEL))]
