// The drawn side of a picture: a surface, names, camera, pointer and keys. The surface may be changed for another under way.
import { CameraDesk } from "./camera";
import type { CameraView, Size } from "./fit";
import { bindKeys } from "./keyboard";
import { LabelLayer } from "./labelLayer";
import type { Look } from "./look";
import type { Lang } from "./names";
import { Pointer, type PointerReactions } from "./pointer";
import type { Scene } from "./scene";
import type { Frame, MakeSurface, Surface, SurfaceEvents } from "./surface";

export interface DrawingReactions extends PointerReactions {
  /** After each frame that shows the scene as it is now. */
  drawn(): void;
}

export class Drawing {
  readonly camera: CameraDesk;
  private surface: Surface;
  private next: Surface | null = null;
  private readonly labels: LabelLayer;
  private readonly pointer: Pointer;
  private readonly endKeys: () => void;

  constructor(private readonly element: HTMLElement, make: MakeSurface, private readonly scene: Scene, private readonly look: Look,
    lang: Lang, private readonly reactions: DrawingReactions) {
    if (getComputedStyle(element).position === "static") element.style.position = "relative";
    this.surface = this.made(make);
    this.camera = new CameraDesk(() => this.surface, scene);
    this.labels = new LabelLayer(scene, look);
    this.labels.renew(lang);
    this.pointer = new Pointer(() => this.surface.stage, point => this.labels.nodeAt(point), reactions);
    this.endKeys = bindKeys(element, this.camera);
    this.camera.fit(false);
    this.say();
  }

  get container(): HTMLElement { return this.surface.container; }
  get stage(): Size { return this.surface.stage; }
  get view(): CameraView { return this.surface.view; }

  /** The first frame. */
  start(): void { this.surface.start(); }

  /** Lets another surface take over where this one stands, once its first frame is there: nothing jumps, nothing is blank. */
  turnTo(make: MakeSurface): void {
    this.next?.end();
    this.next = null;
    this.next = this.made(make);
    this.next.container.style.visibility = "hidden";
    this.next.start();
  }

  /** Other items, in another order: everything is read anew. */
  redraw(lang: Lang): void {
    this.labels.renew(lang);
    this.each(surface => surface.redraw());
  }

  /** New marks for the same items: places and order stay. */
  repaint(): void {
    this.each(surface => surface.repaint());
  }

  /** The same marks with other names or colours. */
  rewrite(lang: Lang): void {
    this.labels.renew(lang);
    this.each(surface => surface.schedule());
  }

  resize(force: boolean): void {
    this.each(surface => surface.resize(force));
    this.camera.resized();
  }

  /** Gives back listeners, canvases and WebGL contexts. */
  end(): void {
    this.endKeys();
    this.each(surface => surface.end());
  }

  private each(act: (surface: Surface) => void): void {
    act(this.surface);
    if (this.next) act(this.next);
  }

  /** Events of a surface count while it is the one that is seen. */
  private made(make: MakeSurface): Surface {
    const view = this.surface?.view ?? { x: 0.5, y: 0.5, ratio: 1 };
    const seen = (act: () => void) => { if (surface === this.surface) act(); };
    const events: SurfaceEvents = {
      drawn: frame => this.drawn(surface, frame),
      over: (mark, at) => seen(() => this.pointer.over(mark, at)),
      left: () => seen(() => this.pointer.left()),
      clicked: (mark, at) => seen(() => this.pointer.clicked(mark, at)),
    };
    const surface: Surface = make({ parent: this.element, scene: this.scene, look: this.look, view }, events);
    return surface;
  }

  private drawn(surface: Surface, { complete, fleeting }: Frame): void {
    if (surface === this.next && complete) this.takeOver(surface);
    if (surface !== this.surface) return;
    if (!fleeting) this.labels.draw(surface.names, this.camera.projection, surface.stage, surface.factor);
    if (complete) this.reactions.drawn();
  }

  private takeOver(surface: Surface): void {
    const before = this.surface;
    this.surface = surface;
    this.next = null;
    // It may have been dragged on meanwhile.
    surface.move(before.view, false);
    surface.container.style.visibility = "";
    surface.container.style.cursor = before.container.style.cursor;
    before.end();
    this.say();
  }

  /** The element says who draws. */
  private say(): void {
    this.element.dataset["renderer"] = this.surface.kind;
  }
}
