"""Drives an MCP server with the official Python client, as a list of steps says.

    drive.py [--era ERA] [--elicit ANSWER] --http URL [--header NAME=VALUE]... < steps.json
    drive.py [--era ERA] [--elicit ANSWER] --stdio COMMAND [ARGUMENT]...       < steps.json

Standard input holds a JSON list of steps:

    {"op": "info"}                                      protocol version, server, capabilities, instructions
    {"op": "list"}                                      all tools, every page of them
    {"op": "call", "name": ..., "arguments": {...}}     one call
    {"op": "parallel", "steps": [...]}                  these steps at the same time

Standard output gets one line of JSON per step, in order: {"op", "ms", "result"} or
{"op", "ms", "error"}. A result is what the client made of the server's answer, so `isError`
of a call is in its result; an error is one of the protocol, or the client's own refusal of
the answer. The exit code is 0 when the connection was made, whatever the steps brought.
"""

import argparse
import json
import os
import sys
import time
from contextlib import AsyncExitStack

import anyio
import httpx2
from mcp import MCPError, StdioServerParameters
from mcp import types
from mcp.client import Client
from mcp.client.streamable_http import streamable_http_client

#: The client names a modern revision by itself, but the older ones only as a whole.
MODES = {"auto": "auto", "2025-11-25": "legacy", "2026-07-28": "2026-07-28"}


def plain(model):
    """A model as it would stand on the wire."""
    return model.model_dump(mode="json", by_alias=True, exclude_none=True)


async def info(client):
    """What the client knows after the connection is made."""
    known = {"protocolVersion": client.protocol_version, "instructions": client.instructions}
    for name, model in (("serverInfo", client.server_info), ("capabilities", client.server_capabilities)):
        known[name] = plain(model) if model is not None else None
    return known


async def list_tools(client):
    """All pages in one list; the fields beside it are those of the first page."""
    page = await client.list_tools(cache_mode="bypass")
    whole = plain(page)
    pages = 1
    while page.next_cursor:
        page = await client.list_tools(cursor=page.next_cursor, cache_mode="bypass")
        whole["tools"] += plain(page)["tools"]
        pages += 1
    whole.pop("nextCursor", None)
    return {**whole, "pages": pages}


async def perform(client, step):
    """The result of one step."""
    match step["op"]:
        case "info":
            return await info(client)
        case "list":
            return await list_tools(client)
        case "call":
            return plain(await client.call_tool(step["name"], step.get("arguments", {})))
        case "parallel":
            return await together(client, step["steps"])
        case other:
            raise ValueError(f"there is no step {other!r}")


async def together(client, steps):
    """Outcomes in the order of the steps, whichever is done first."""
    outcomes = [None] * len(steps)

    async def one(at, step):
        outcomes[at] = await outcome(client, step)

    async with anyio.create_task_group() as group:
        for at, step in enumerate(steps):
            group.start_soon(one, at, step)
    return outcomes


async def outcome(client, step):
    """A step's result or error, and how long it took."""
    started = time.perf_counter()
    try:
        said = {"result": await perform(client, step)}
    except MCPError as error:
        said = {"error": {"kind": "MCPError", **plain(error.error)}}
    except Exception as error:  # Any refusal by the client is what the test wants to see.
        said = {"error": {"kind": type(error).__name__, "message": str(error)}}
    return {"op": step.get("op"), "ms": round((time.perf_counter() - started) * 1000, 1), **said}


def elicitation(answer):
    """What is answered to a server that asks the user; without it the client says that it cannot ask."""
    if answer is None:
        return None

    async def respond(_context, params):
        print(f"asked: {getattr(params, 'message', params)}", file=sys.stderr)
        # Every boolean that is asked for is a confirmation here.
        wanted = (getattr(params, "requested_schema", None) or {}).get("properties", {})
        content = {name: True for name, kind in wanted.items() if kind.get("type") == "boolean"}
        return types.ElicitResult(action=answer, content=content if answer == "accept" else None)

    return respond


def headers(pairs):
    """NAME=VALUE pairs as a dictionary; a value may itself hold the sign."""
    return dict(pair.split("=", 1) for pair in pairs)


async def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--era", choices=MODES, default="auto", help="the protocol revision to speak")
    parser.add_argument("--elicit", choices=["accept", "decline", "cancel"], help="the answer to a server that asks")
    parser.add_argument("--timeout", type=float, default=120, help="seconds to wait for an answer")
    parser.add_argument("--header", action="append", default=[], metavar="NAME=VALUE", help="sent with each request")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--http", metavar="URL", help="a streamable HTTP endpoint")
    where.add_argument("--stdio", nargs=argparse.REMAINDER, metavar="COMMAND", help="a command; must come last")
    arguments = parser.parse_args()
    steps = json.load(sys.stdin)

    async with AsyncExitStack() as stack:
        if arguments.http:
            # The environment may name a proxy, which has no business on the loopback.
            client = httpx2.AsyncClient(headers=headers(arguments.header), timeout=arguments.timeout, trust_env=False)
            server = streamable_http_client(arguments.http, http_client=await stack.enter_async_context(client))
        else:
            command, *rest = arguments.stdio
            # By default the client passes on only a handful of variables, and the server's settings are in the others.
            server = StdioServerParameters(command=command, args=rest, env=dict(os.environ))
        client = await stack.enter_async_context(
            Client(
                server,
                mode=MODES[arguments.era],
                read_timeout_seconds=arguments.timeout,
                elicitation_callback=elicitation(arguments.elicit),
            )
        )
        if arguments.era != "auto" and client.protocol_version != arguments.era:
            sys.exit(f"asked for {arguments.era}, but the connection speaks {client.protocol_version}")
        for step in steps:
            print(json.dumps(await outcome(client, step)), flush=True)


if __name__ == "__main__":
    anyio.run(main)
